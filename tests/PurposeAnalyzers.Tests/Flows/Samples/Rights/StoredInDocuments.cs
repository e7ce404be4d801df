// catalog: { "defaultCategory": "Contact", "faceCategory": "FaceExpression", "rights": ["export", "erase"],
//   "purposes": { "Newsletter": { "consent": true }, "Billing": {}, "Recruiting": {} },
//   "categories": { "Contact": { "purposes": ["Billing"] },
//     "Name": {}, "EmailAddress": {}, "PhoneNumber": {}, "PostalAddress": {}, "BirthDate": {}, "BankAccount": {},
//     "CustomerId": {}, "UsageHistory": {}, "FaceExpression": {} } }
using LiteDB;
using Microsoft.AspNetCore.Mvc;
using MongoDB.Driver;

// Documents are stored types, too: whatever a collection of a document database is given.
class Patient //~ PUR401 Patient.Mail + export, erase
{
    public int Id { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";
}

class Guest //~ PUR401 Guest.Mail + erase
{
    public int Id { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";
}

class Room
{
    public int Id { get; set; }

    public string Door { get; set; } = "";
}

class Clinic
{
    private readonly IMongoCollection<Patient> patients;
    private readonly IMongoCollection<Room> rooms;

    public Clinic(IMongoCollection<Patient> patients, IMongoCollection<Room> rooms) => (this.patients, this.rooms) = (patients, rooms);

    Task Admit(Patient patient) => patients.InsertOneAsync(patient);

    Task Build(Room room) => rooms.InsertOneAsync(room);
}

[CheckedByCaller]
class Hotel : ControllerBase
{
    private readonly ILiteCollection<Guest> guests;

    public Hotel(ILiteCollection<Guest> guests) => this.guests = guests;

    [HttpPost]
    public void CheckIn(Guest guest) => guests.Insert(guest);

    [HttpGet, Exports(typeof(Guest))]
    public Guest Tell(int id) => guests.FindById(id);
}
