// Sequence operators of one's own, iterators, deferred execution, paging.
static class Sequences
{
    internal static IEnumerable<T> Every<T>(this IEnumerable<T> source, int step)
    {
        var index = 0;
        foreach (var item in source)
        {
            if (index++ % step == 0)
                yield return item;
        }
    }

    internal static IEnumerable<TTo> Map<TFrom, TTo>(this IEnumerable<TFrom> source, Func<TFrom, TTo> map)
    {
        foreach (var item in source)
            yield return map(item);
    }

    internal static Page<T> Page<T>(this IEnumerable<T> source, int number, int size) =>
        new(source.Skip(number * size).Take(size).ToList(), number);

    internal static T? FirstOr<T>(this IEnumerable<T> source, T? other)
    {
        foreach (var item in source)
            return item;
        return other;
    }

    internal static int Size<T>(this IEnumerable<T> source)
    {
        var size = 0;
        foreach (var _ in source)
            size++;
        return size;
    }
}

record Page<T>(List<T> Items, int Number);

class OwnOperators
{
    void Every(List<Customer> all)
    {
        foreach (var mail in all.Select(c => c.Email).Every(2))
            Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void EveryPoints(List<Customer> all)
    {
        foreach (var points in all.Every(2).Map(c => c.Points))
            Console.WriteLine(points);
    }

    void Mapped(List<Customer> all)
    {
        Console.WriteLine(all.Map(c => c.Theme).First());
        Console.WriteLine(all.Map(c => c.Name).First()); //~ PUR203 Customer.Name
    }

    void Paged(List<Customer> all)
    {
        var page = all.Page(1, 10);
        Console.WriteLine(page.Number);
        Console.WriteLine(page.Items.Count);
        Console.WriteLine(page.Items[0].Phone); //~ PUR203 Customer.Phone
    }

    void PagedText(List<Customer> all) => Console.WriteLine(all.Select(c => c.Id).Page(1, 10).Number);

    void FirstOr(List<Customer> all)
    {
        Console.WriteLine(all.Select(c => c.Points).FirstOr(0));
        Console.WriteLine(all.Select(c => c.Email).FirstOr("none")); //~ PUR203 Customer.Email
    }

    void OtherOfFirstOr(Customer c) => Console.WriteLine(new List<string>().FirstOr(c.Name)); //~ PUR203 Customer.Name

    void Sized(List<Customer> all) => Console.WriteLine(all.Select(c => c.Email).Size());

    void Materialized(Customer c)
    {
        var texts = new List<string> { c.Theme };
        var query = texts.Select(text => text + "!").ToList();
        Console.WriteLine(query.Count);
        Console.WriteLine(query[0]);
    }
}
