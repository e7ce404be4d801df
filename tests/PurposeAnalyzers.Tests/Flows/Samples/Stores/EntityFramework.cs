using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

class Patient
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [FaceData]
    public string Face { get; set; } = ""; //~ PUR201 Patient.Face

    [FaceData, NotMapped]
    public string Scratch { get; set; } = "";

    [FaceData]
    public string Gaze { get; set; } = "";
}

// Never in a DbSet.
class Sketch
{
    [FaceData]
    public string Face { get; set; } = "";
}

class Clinic : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Patient>().Property(p => p.Mail).HasMaxLength(256);
        model.Entity<Patient>().Ignore(p => p.Gaze);
    }
}

class ClinicUse
{
    void Add(Clinic clinic, Patient patient)
    {
        clinic.Patients.Add(patient);
        clinic.SaveChanges();
    }

    void Query(Clinic clinic)
    {
        var points = clinic.Patients.Where(p => p.Mail == "a@b.example").Select(p => p.Id).ToList();
        Console.WriteLine(points.Count);
    }

    void Projection(Clinic clinic)
    {
        var mail = clinic.Patients.Select(p => p.Mail).First();
        Console.WriteLine(mail); //~ PUR203 Patient.Mail
    }

    void ProjectionHarmless(Clinic clinic)
    {
        var id = clinic.Patients.Select(p => new { p.Id, p.Mail }).First().Id;
        Console.WriteLine(id);
    }

    void Sql(Clinic clinic, Sketch sketch)
    {
        clinic.Database.ExecuteSqlInterpolated($"UPDATE Notes SET Text = {sketch.Face}"); //~ PUR201 Sketch.Face
    }

    void SqlThatReads(Clinic clinic, Sketch sketch)
    {
        _ = clinic.Patients.FromSqlInterpolated($"SELECT * FROM Patients WHERE Face = {sketch.Face}").ToList();
    }
}
