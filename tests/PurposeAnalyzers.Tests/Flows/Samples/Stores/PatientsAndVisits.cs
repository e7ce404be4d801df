// langversion: 12
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

// EF Core: entities with data that may not be stored, repositories over generic sets, specifications, projections, raw SQL.
class Patient
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.Name)]
    public string Name { get; set; } = "";

    [FaceData]
    public float Smile { get; set; } //~ PUR201 Patient.Smile

    [NotMapped]
    [FaceData]
    public float Now { get; set; }

    public int Visits { get; set; }

    public List<Visit> All { get; } = [];
}

class Visit
{
    public int Id { get; set; }

    public DateTime At { get; set; }

    [PersonalData(Category = DataCategory.BankAccount)]
    public string PaidFrom { get; set; } = ""; //~ PUR202 Visit.PaidFrom
}

class Clinic : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();

    public DbSet<Visit> Visits { get; set; } = null!;
}

class Repository<T>(DbContext db)
    where T : class
{
    public ValueTask<T?> Find(int id) => db.Set<T>().FindAsync(id);

    public IQueryable<T> Where(System.Linq.Expressions.Expression<Func<T, bool>> where) => db.Set<T>().AsNoTracking().Where(where);

    public async Task Add(T entity)
    {
        db.Set<T>().Add(entity);
        await db.SaveChangesAsync();
    }
}

record PatientRow(int Id, [PersonalData(Category = DataCategory.Name)] string Name);

class Reception(Clinic db, Repository<Patient> patients)
{
    public Task<List<PatientRow>> Rows() => db.Patients.Where(p => p.Visits > 0).Select(p => new PatientRow(p.Id, p.Name)).ToListAsync();

    public async Task PrintRows()
    {
        foreach (var row in await Rows())
        {
            Console.WriteLine(row.Id);
            Console.WriteLine(row); //~ PUR203 Name
        }
    }

    public async Task Register(string name)
    {
        await patients.Add(new Patient { Name = name });
        Console.WriteLine(await db.Patients.CountAsync());
    }

    public async Task Greet(int id)
    {
        if (await patients.Find(id) is not { } patient)
            return;
        Console.WriteLine("visit number " + patient.Visits);
        Console.WriteLine("hello " + patient.Name); //~ PUR203 Patient.Name
    }

    public async Task Longest() => Console.WriteLine(await db.Patients.MaxAsync(p => p.Name.Length));

    public async Task First() => Console.WriteLine(await db.Patients.OrderBy(p => p.Name).Select(p => p.Name).FirstAsync()); //~ PUR203 Patient.Name

    public async Task ByRawSql(string town) =>
        Console.WriteLine((await db.Patients.FromSqlInterpolated($"select * from Patients where Town = {town}").ToListAsync()).Count);

    [ProcessesFor(Purpose.Statistics)]
    public async Task<double> Average() => await db.Patients.Where(p => p.Name != "").AverageAsync(p => p.Visits); //~ PUR101 Patient.Name

    [ProcessesFor(Purpose.Statistics)]
    public Task<int> Busy() => patients.Where(p => p.Visits > 10).CountAsync();

    [ProcessesFor(Purpose.Statistics)]
    public Task<int> Unnamed() => patients.Where(p => p.Name == "").CountAsync(); //~ PUR101 Patient.Name
}
