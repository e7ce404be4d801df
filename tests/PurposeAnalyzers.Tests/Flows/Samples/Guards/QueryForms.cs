using Microsoft.EntityFrameworkCore;

// Which query methods let only those through who have consented.
class Shopping : DbContext
{
    public DbSet<Person> People => Set<Person>();
}

class Person
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [ConsentFor(Purpose.Newsletter)]
    public bool News { get; set; }

    public int Points { get; set; }
}

[ProcessesFor(Purpose.Newsletter)]
class QueryForms
{
    private readonly IMailer mailer;
    private readonly List<Person> people = new();

    public QueryForms(IMailer mailer) => this.mailer = mailer;

    void TakeWhile()
    {
        foreach (var p in people.TakeWhile(x => x.News))
            mailer.Post(p.Mail, "");
    }

    void SkipWhile()
    {
        foreach (var p in people.SkipWhile(x => x.News))
            mailer.Post(p.Mail, ""); //~ PUR105 Person.Mail
    }

    void All()
    {
        if (people.All(x => x.News))
        {
            foreach (var p in people)
                mailer.Post(p.Mail, "");
        }
    }

    void NotAll()
    {
        if (!people.All(x => x.News))
        {
            foreach (var p in people)
                mailer.Post(p.Mail, ""); //~ PUR105 Person.Mail
        }
    }

    void AllOfOthers(List<Person> others)
    {
        if (!others.All(x => x.News))
            return;
        foreach (var p in people)
            mailer.Post(p.Mail, ""); //~ PUR105 Person.Mail
    }

    void Any()
    {
        if (people.Any(x => x.News))
        {
            foreach (var p in people)
                mailer.Post(p.Mail, ""); //~ PUR105 Person.Mail
        }
    }

    void NotAny()
    {
        if (people.Any(x => !x.News))
            return;
        foreach (var p in people)
            mailer.Post(p.Mail, "");
    }

    void FindAll() => people.FindAll(x => x.News).ForEach(x => mailer.Post(x.Mail, ""));

    void Find()
    {
        var p = people.Find(x => x.News);
        if (p is not null)
            mailer.Post(p.Mail, "");
    }

    void FindOther()
    {
        var p = people.Find(x => x.Id == 3);
        if (p is not null)
            mailer.Post(p.Mail, ""); //~ PUR105 Person.Mail
    }

    void RemoveAll(List<Person> list)
    {
        list.RemoveAll(x => !x.News);
        foreach (var p in list)
            mailer.Post(p.Mail, "");
    }

    void RemoveAllWrong(List<Person> list)
    {
        list.RemoveAll(x => x.News);
        foreach (var p in list)
            mailer.Post(p.Mail, ""); //~ PUR105 Person.Mail
    }

    void LastOrDefault()
    {
        if (people.LastOrDefault(x => x.News && x.Points > 1) is { } p)
            mailer.Post(p.Mail, "");
    }

    void Partition()
    {
        foreach (var p in people.Where(x => !x.News).Concat(people.Where(x => x.News)))
            mailer.Post(p.Mail, ""); //~ PUR105 Person.Mail
    }

    void TwoFiltered(List<Person> others)
    {
        foreach (var p in people.Where(x => x.News).Concat(others.Where(x => x.News)))
            mailer.Post(p.Mail, "");
    }

    void Union(List<Person> others)
    {
        foreach (var p in people.Where(x => x.News).Union(others))
            mailer.Post(p.Mail, ""); //~ PUR105 Person.Mail
    }

    void ManyAfter()
    {
        var page = people.Where(x => x.News).OrderByDescending(x => x.Points).Skip(10).Take(10).Distinct().Reverse().ToArray();
        foreach (var p in page)
            mailer.Post(p.Mail, "");
    }

    void Chunked()
    {
        foreach (var chunk in people.Where(x => x.News).Chunk(50))
        {
            foreach (var p in chunk)
                mailer.Post(p.Mail, "");
        }
    }

    void QuerySyntax()
    {
        var mails = from p in people
                    let points = p.Points
                    where points > 3
                    where p.News
                    orderby points
                    select p.Mail;
        foreach (var mail in mails)
            mailer.Post(mail, "");
    }

    void QuerySyntaxWithout()
    {
        var mails = from p in people
                    let points = p.Points
                    where points > 3
                    orderby points
                    select p.Mail; //~ PUR105 Person.Mail
        foreach (var mail in mails)
            mailer.Post(mail, "");
    }

    void QueryJoin(List<Order> orders)
    {
        var mails = from p in people
                    where p.News
                    join o in orders on p.Id equals o.Number
                    select new { p.Mail, o.Note };
        foreach (var row in mails)
            mailer.Post(row.Mail, row.Note);
    }

    async Task Entity(Shopping db)
    {
        foreach (var p in await db.People.Where(x => x.News).ToListAsync())
            mailer.Post(p.Mail, "");
    }

    async Task EntityWithout(Shopping db)
    {
        foreach (var p in await db.People.Where(x => x.Points > 3).ToListAsync())
            mailer.Post(p.Mail, ""); //~ PUR105 Person.Mail
    }

    async Task EntityFirst(Shopping db, int id)
    {
        var p = await db.People.FirstOrDefaultAsync(x => x.Id == id && x.News);
        if (p is not null)
            mailer.Post(p.Mail, "");
    }

    async Task EntitySelected(Shopping db)
    {
        var mails = await db.People.Where(x => x.News).Select(x => x.Mail).ToListAsync();
        foreach (var mail in mails)
            mailer.Post(mail, "");
    }

    async Task EntityStream(Shopping db)
    {
        await foreach (var p in db.People.AsNoTracking().Where(x => x.News).AsAsyncEnumerable())
            mailer.Post(p.Mail, "");
    }

    void FilteredLater(IQueryable<Person> query, bool newsOnly)
    {
        if (newsOnly)
            query = query.Where(x => x.News);
        foreach (var p in query)
            mailer.Post(p.Mail, ""); //~ PUR105 Person.Mail
    }

    void FilteredAlways(IQueryable<Person> query, bool rich)
    {
        query = query.Where(x => x.News);
        if (rich)
            query = query.Where(x => x.Points > 100);
        foreach (var p in query)
            mailer.Post(p.Mail, "");
    }

    void OwnMethod()
    {
        foreach (var p in Wanting())
            mailer.Post(p.Mail, "");
    }

    private IEnumerable<Person> Wanting() => people.Where(x => x.News);

    void OwnIterator()
    {
        foreach (var p in Chosen(people))
            mailer.Post(p.Mail, "");
    }

    private static IEnumerable<Person> Chosen(IEnumerable<Person> all)
    {
        foreach (var p in all)
        {
            if (p.News)
                yield return p;
        }
    }

    void OwnIteratorWithout()
    {
        foreach (var p in Everyone(people))
            mailer.Post(p.Mail, ""); //~ PUR105 Person.Mail
    }

    private static IEnumerable<Person> Everyone(IEnumerable<Person> all)
    {
        foreach (var p in all)
            yield return p;
    }

    void OwnExtension()
    {
        foreach (var p in people.WhoWantNews())
            mailer.Post(p.Mail, "");
    }

    void WhereWithIndex()
    {
        foreach (var p in people.Where((x, i) => x.News && i < 10))
            mailer.Post(p.Mail, "");
    }

    void PredicateInLocal()
    {
        Func<Person, bool> wants = x => x.News;
        foreach (var p in people.Where(wants))
            mailer.Post(p.Mail, "");
    }

    void PredicateThatIsEither(bool strict)
    {
        Func<Person, bool> wants = strict ? x => x.News : x => x.Points > 3;
        foreach (var p in people.Where(wants))
            mailer.Post(p.Mail, ""); //~ PUR105 Person.Mail
    }

    void SelectedBefore()
    {
        foreach (var row in people.Select(x => new { x.Mail, Wants = x.News }).Where(r => r.Wants)) //~ PUR105 Person.Mail
            mailer.Post(row.Mail, "");
    }
}

static class PersonQueries
{
    public static IEnumerable<Person> WhoWantNews(this IEnumerable<Person> all) => all.Where(x => x.News);
}

[ProcessesFor(Purpose.Newsletter)]
class TestedCollections
{
    private readonly IMailer mailer;

    public TestedCollections(IMailer mailer) => this.mailer = mailer;

    void TrueForAll(List<Person> list)
    {
        if (!list.TrueForAll(x => x.News))
            return;
        foreach (var p in list)
            mailer.Post(p.Mail, "");
    }

    void Exists(List<Person> list)
    {
        if (list.Exists(x => !x.News))
            return;
        foreach (var p in list)
            mailer.Post(p.Mail, "");
    }

    void ExistsOne(List<Person> list)
    {
        if (!list.Exists(x => x.News))
            return;
        foreach (var p in list)
            mailer.Post(p.Mail, ""); //~ PUR105 Person.Mail
    }

    void RemoveWhere(HashSet<Person> set)
    {
        set.RemoveWhere(x => !x.News);
        foreach (var p in set)
            mailer.Post(p.Mail, "");
    }

    void OfArray(Person[] array)
    {
        if (Array.TrueForAll(array, x => x.News))
            mailer.Post(array[0].Mail, "");
    }

    void ExistsInArray(Person[] array)
    {
        if (!Array.Exists(array, x => !x.News))
            mailer.Post(array[0].Mail, "");
    }

    void AllOfQueryable(IQueryable<Person> query)
    {
        if (!query.All(x => x.News) || query.Any(x => x.Points < 0))
            return;
        foreach (var p in query)
            mailer.Post(p.Mail, "");
    }

    async Task OfStream(IAsyncEnumerable<Person> stream)
    {
        if (await stream.AnyAsync(x => !x.News))
            return;
        await foreach (var p in stream)
            mailer.Post(p.Mail, "");
    }

    async Task OfStreamAll(IAsyncEnumerable<Person> stream)
    {
        if (await stream.AllAsync(x => x.Points > 0))
        {
            await foreach (var p in stream.SkipWhile(x => x.News))
                mailer.Post(p.Mail, ""); //~ PUR105 Person.Mail
        }
    }

    async Task AllInDatabase(Shopping db)
    {
        if (!await db.People.AllAsync(x => x.News))
            return;
        foreach (var p in db.People)
            mailer.Post(p.Mail, "");
    }

    async Task AnyInDatabase(Shopping db)
    {
        if (await db.People.AnyAsync(x => x.News))
            mailer.Post((await db.People.FirstAsync()).Mail, ""); //~ PUR105 Person.Mail
    }

    void SkipWhileQueryable(IQueryable<Person> query)
    {
        foreach (var p in query.SkipWhile(x => !x.News))
            mailer.Post(p.Mail, ""); //~ PUR105 Person.Mail
    }
}
