// catalog: { "defaultCategory": "Contact", "faceCategory": "FaceExpression", "rights": ["export", "erase"],
//   "purposes": { "Newsletter": { "consent": true }, "Billing": {}, "Recruiting": {} },
//   "categories": { "Contact": { "purposes": ["Billing"] },
//     "Name": {}, "EmailAddress": {}, "PhoneNumber": {}, "PostalAddress": {}, "BirthDate": {}, "BankAccount": {},
//     "CustomerId": {}, "UsageHistory": {}, "FaceExpression": {} } }
using Amazon.DynamoDBv2.DataModel;
using Azure;
using Azure.Data.Tables;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Cosmos;
using MongoDB.Driver;
using SQLite;

// Databases that take any object: stored is whatever type a call gives or names.
class Visitor //~ PUR401 Visitor.Mail + export, erase
{
    public int Id { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";
}

// The type argument is not written: it is that of what is given.
class Visits
{
    private readonly Container container;

    public Visits(Container container) => this.container = container;

    Task Note(Visitor visitor) => container.CreateItemAsync(visitor, new PartitionKey(visitor.Id));
}

class Member //~ PUR401 Member.Mail + export
{
    public string id { get; set; } = "";

    [PersonalData]
    public string Mail { get; set; } = "";
}

[CheckedByCaller]
class Members : ControllerBase
{
    private readonly Container container;

    public Members(Container container) => this.container = container;

    Task<ItemResponse<Member>> Find(string id) => container.ReadItemAsync<Member>(id, new PartitionKey(id));

    [HttpDelete, Erases(typeof(Member))]
    public Task Forget(string id) => container.DeleteItemAsync<Member>(id, new PartitionKey(id));
}

class Contact //~ PUR401 Contact.Mail + export, erase
{
    public int Id { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";
}

// The parameter is an object: what counts is the type of the argument.
class Phone
{
    private readonly SQLiteConnection connection;

    public Phone(SQLiteConnection connection) => this.connection = connection;

    int Save(Contact contact) => connection.Insert(contact);
}

class Friend //~ PUR401 Friend.Mail + export, erase
{
    public int Id { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";
}

class Friends
{
    Task Prepare(SQLiteAsyncConnection connection) => connection.CreateTableAsync<Friend>();
}

class Passenger //~ PUR401 Passenger.Mail + export, erase
{
    public string Id { get; set; } = "";

    [PersonalData]
    public string Mail { get; set; } = "";
}

class Flights
{
    private readonly IDynamoDBContext context;

    public Flights(IDynamoDBContext context) => this.context = context;

    Task Book(Passenger passenger) => context.SaveAsync(passenger);
}

class Tenant : ITableEntity //~ PUR401 Tenant.Mail + export, erase
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";
}

class Tenants
{
    Tenant Find(TableClient table, string key) => table.GetEntity<Tenant>("house", key).Value;
}

class Speaker //~ PUR401 Speaker.Mail + export
{
    public Guid Id { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";
}

[CheckedByCaller]
class Speakers : ControllerBase
{
    private readonly IDocumentSession session;

    public Speakers(IDocumentSession session) => this.session = session;

    [HttpPost]
    public Task Invite(Speaker speaker)
    {
        session.Store(speaker);
        return session.SaveChangesAsync();
    }

    [HttpDelete, Erases(typeof(Speaker))]
    public Task Forget(Speaker speaker)
    {
        session.Delete(speaker);
        return session.SaveChangesAsync();
    }
}

class Reader //~ PUR401 Reader.Mail + export
{
    public int Id { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";
}

[CheckedByCaller]
class Readers : ControllerBase
{
    private readonly LiteDB.ILiteDatabase database;

    public Readers(LiteDB.ILiteDatabase database) => this.database = database;

    [HttpDelete, Erases(typeof(Reader))]
    public void Forget(int id) => database.GetCollection<Reader>().Delete(id);

    [HttpPut, Corrects(typeof(Reader))]
    public void Correct(Reader reader) => database.GetCollection<Reader>().Update(reader);
}

class Author //~ PUR401 Author.Mail + export
{
    public Guid Id { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";
}

[CheckedByCaller]
class Authors : ControllerBase
{
    private readonly IDocumentSession session;

    public Authors(IDocumentSession session) => this.session = session;

    Task<Author?> Find(Guid id) => session.LoadAsync<Author>(id);

    [HttpDelete, Erases(typeof(Author))]
    public Task Forget(Guid id)
    {
        session.Delete<Author>(id);
        return session.SaveChangesAsync();
    }

    [HttpPut, Corrects(typeof(Author))]
    public Task Correct(Author author)
    {
        session.Update(author);
        return session.SaveChangesAsync();
    }
}

// A repository of one's own keeps what its collection keeps; known by the interface that only it implements.
class Player //~ PUR401 Player.Mail + export, erase
{
    public int Id { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";
}

class Coach //~ PUR401 Coach.Mail + export, erase
{
    public int Id { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";
}

interface IDocuments<T>
{
    Task Add(T document);
}

class Documents<TDocument> : IDocuments<TDocument>
{
    private readonly IMongoCollection<TDocument> collection;

    public Documents(IMongoDatabase database) => collection = database.GetCollection<TDocument>(typeof(TDocument).Name);

    public Task Add(TDocument document) => collection.InsertOneAsync(document);
}

class Team
{
    private readonly IDocuments<Player> players;
    private readonly Documents<Coach> coaches;

    public Team(IDocuments<Player> players, IMongoDatabase database) => (this.players, coaches) = (players, new Documents<Coach>(database));

    Task Join(Player player) => players.Add(player);

    Task Hire(Coach coach) => coaches.Add(coach);
}

// Kept nowhere: a list of one's own, a call of the same name, a message.
class Stranger
{
    public int Id { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";
}

class Register
{
    private readonly List<Stranger> all = new();

    void Store(Stranger stranger) => all.Insert(0, stranger);

    Stranger? Query<T>(Func<Stranger, bool> question) => all.FirstOrDefault(question);

    void Update(Stranger stranger) => Store(Query<Stranger>(other => other.Id == stranger.Id) ?? stranger);
}

// A type of documents that tells of nobody.
class Lamp
{
    public int Id { get; set; }

    public string Colour { get; set; } = "";
}

class Lamps
{
    Task Install(IDocumentSession session, Lamp lamp)
    {
        session.Store(lamp);
        return session.SaveChangesAsync();
    }
}

// An interface with several implementations, of which one keeps nothing: that one may be meant.
class Draft
{
    public int Id { get; set; }

    [PersonalData]
    public string Mail { get; set; } = "";
}

interface IShelf<T>
{
    Task Put(T item);
}

class MemoryShelf<T> : IShelf<T>
{
    public List<T> Items { get; } = new();

    public Task Put(T item)
    {
        Items.Add(item);
        return Task.CompletedTask;
    }
}

class MongoShelf<T> : IShelf<T>
{
    private readonly IMongoCollection<T> items;

    public MongoShelf(IMongoCollection<T> items) => this.items = items;

    public Task Put(T item) => items.InsertOneAsync(item);
}

class Desk
{
    private readonly IShelf<Draft> drafts;

    public Desk(IShelf<Draft> drafts) => this.drafts = drafts;

    Task Keep(Draft draft) => drafts.Put(draft);
}
