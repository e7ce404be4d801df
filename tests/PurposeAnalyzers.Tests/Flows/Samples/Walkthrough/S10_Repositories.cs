using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

// A generic repository, a unit of work, services resolved from a container.
class Person
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.Name)]
    public string Name { get; set; } = "";

    public string City { get; set; } = "";
}

class Town
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

class Db : DbContext
{
    public DbSet<Person> Persons => Set<Person>();

    public DbSet<Town> Towns => Set<Town>();
}

interface IRepository<T> where T : class
{
    Task<T?> Find(int id);

    Task<List<T>> Where(Expression<Func<T, bool>> filter);

    void Add(T entity);
}

class Repository<T> : IRepository<T> where T : class
{
    private readonly Db db;

    public Repository(Db db) => this.db = db;

    public async Task<T?> Find(int id) => await db.Set<T>().FindAsync(id);

    public Task<List<T>> Where(Expression<Func<T, bool>> filter) => db.Set<T>().Where(filter).ToListAsync();

    public void Add(T entity) => db.Set<T>().Add(entity);
}

class Service
{
    private readonly IRepository<Person> persons;
    private readonly IRepository<Town> towns;

    public Service(IRepository<Person> persons, IRepository<Town> towns) => (this.persons, this.towns) = (persons, towns);

    internal async Task LogTown()
    {
        var town = await towns.Find(1);
        Console.WriteLine(town?.Name);
    }

    internal async Task LogPerson()
    {
        var person = await persons.Find(1);
        Console.WriteLine(person?.City);
        Console.WriteLine(person?.Name); //~ PUR203 Person.Name
    }

    internal async Task LogFound()
    {
        var found = await persons.Where(p => p.Name == "Ada");
        Console.WriteLine(found.Count);
        foreach (var person in found)
            Console.WriteLine(person.Name); //~ PUR203 Person.Name
    }

    internal void Save(Person person, Town town)
    {
        persons.Add(person);
        towns.Add(town);
    }

    [ProcessesFor(Purpose.Statistics)]
    async Task<int> CountByCity() => (await persons.Where(p => p.City == "Bern")).Count;

    [ProcessesFor(Purpose.Statistics)]
    async Task<int> CountByName() => (await persons.Where(p => p.Name == "Ada")).Count; //~ PUR101 Person.Name
}

static class Composition
{
    static async Task Resolve(IServiceProvider services)
    {
        var service = services.GetRequiredService<Service>();
        await service.LogTown();
        var repository = services.GetRequiredService<IRepository<Person>>();
        var person = await repository.Find(3);
        Console.WriteLine(person!.Id);
    }

    static async Task ResolveAndLog(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        var repository = scope.ServiceProvider.GetRequiredService<IRepository<Person>>();
        Console.WriteLine((await repository.Find(3))!.Name); //~ PUR203 Person.Name
    }

    static void Register(IServiceCollection services)
    {
        services.AddScoped(typeof(IRepository<>), typeof(Repository<>));
        services.AddScoped<Service>();
    }
}
