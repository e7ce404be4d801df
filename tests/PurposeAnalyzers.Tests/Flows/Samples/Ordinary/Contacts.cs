// langversion: 12
using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

// The same shapes in newer words: primary constructors, collection expressions, records all the way.
namespace Shop.Contacts;

public sealed record Person(
    int Id,
    [PersonalData(Category = DataCategory.Name)] string Name,
    [PersonalData(Category = DataCategory.EmailAddress)] string Email,
    ImmutableArray<string> Tags)
{
    public override string ToString() => $"Person {Id}";
}

public sealed record PersonCard(
    [PersonalData(Category = DataCategory.Name)] string Title,
    [PersonalData(Category = DataCategory.EmailAddress)] string Mail,
    int TagCount);

public sealed class ContactContext(DbContextOptions<ContactContext> options) : DbContext(options)
{
    public DbSet<PersonRow> People => Set<PersonRow>();
}

public sealed class PersonRow
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.Name)]
    public string Name { get; set; } = "";

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Email { get; set; } = "";

    public string Tags { get; set; } = "";

    public Person ToPerson() => new(Id, Name, Email, [.. Tags.Split(',')]);
}

public sealed class People(ContactContext db, ILogger<People> log, TimeProvider clock)
{
    private readonly Dictionary<int, Person> recent = [];
    private DateTimeOffset lastLoad = clock.GetUtcNow();

    public async Task<Person?> Find(int id, CancellationToken stop)
    {
        if (recent.TryGetValue(id, out var known))
            return known;
        var row = await db.People.FindAsync([id], stop);
        if (row is null)
        {
            log.LogWarning("Person {Id} is unknown", id);
            return null;
        }

        var person = row.ToPerson();
        log.LogInformation("{Person} loaded", person);
        lastLoad = clock.GetUtcNow();
        return recent[id] = person;
    }

    public async Task<ImmutableArray<PersonCard>> Cards(string tag, CancellationToken stop) =>
    [
        .. from row in await db.People.Where(p => p.Tags.Contains(tag)).ToListAsync(stop)
           let person = row.ToPerson()
           orderby person.Name
           select new PersonCard(person.Name, person.Email, person.Tags.Length),
    ];

    public async Task<bool> Rename(int id, [PersonalData(Category = DataCategory.Name)] string name, CancellationToken stop)
    {
        var changed = await db.People.Where(p => p.Id == id && p.Name != name).ExecuteUpdateAsync(set => set.SetProperty(p => p.Name, name), stop);
        recent.Remove(id);
        log.LogInformation("{Changed} renamed, last load {Last}", changed, lastLoad);
        return changed > 0;
    }

    public IReadOnlyList<string> Domains(IEnumerable<Person> people) =>
        [.. people.Select(p => DomainOf(p.Email)).Distinct().Order()];

    public void ShowDomains(IEnumerable<Person> people) => Console.WriteLine(string.Join(", ", Domains(people)));

    [Anonymizes("the domain of a mail provider")]
    private static string DomainOf(string email) => email[(email.IndexOf('@') + 1)..];
}
