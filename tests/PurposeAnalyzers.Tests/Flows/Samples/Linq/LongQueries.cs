// A query of many clauses: its variables stay apart, however deep the compiler nests them.
class Visit
{
    public int CustomerId { get; set; }

    public int ShopId { get; set; }

    public string Shelf { get; set; } = "";
}

class ShopRow
{
    public int Id { get; set; }

    public string City { get; set; } = "";
}

class VisitRow
{
    public string Mail { get; set; } = ""; //~ PUR102 Customer.Email

    public string City { get; set; } = "";

    public string Shelf { get; set; } = "";

    public string Note { get; set; } = "";
}

class LongQueries
{
    IEnumerable<VisitRow> Joined(IQueryable<Customer> customers, IQueryable<Visit> visits, IQueryable<ShopRow> shops, IQueryable<Order> orders) =>
        from customer in customers
        join visit in visits on customer.Id equals visit.CustomerId
        join shop in shops on visit.ShopId equals shop.Id into found
        from shop in found.DefaultIfEmpty()
        join order in orders on customer.Id equals order.Number into placed
        from order in placed.DefaultIfEmpty()
        let note = order.Note
        let shelf = visit.Shelf
        where shelf != ""
        select new VisitRow { Mail = customer.Email, City = shop.City, Shelf = shelf, Note = note };

    void Cities(IEnumerable<Customer> customers, IEnumerable<Visit> visits, IEnumerable<ShopRow> shops)
    {
        var rows = from customer in customers
                   join visit in visits on customer.Id equals visit.CustomerId
                   join shop in shops on visit.ShopId equals shop.Id
                   let city = shop.City
                   let shelf = visit.Shelf
                   select new { city, shelf, customer.Name };
        foreach (var row in rows)
        {
            Console.WriteLine(row.city);
            Console.WriteLine(row.shelf);
            Console.WriteLine(row.Name); //~ PUR203 Customer.Name
        }
    }

    void FirstOfMany(IEnumerable<Customer> customers, IEnumerable<Visit> visits)
    {
        var mails = from customer in customers
                    let mail = customer.Email
                    from visit in visits
                    let shelf = visit.Shelf
                    let upper = shelf.ToUpperInvariant()
                    let length = upper.Length
                    where length > 3
                    select mail;
        Console.WriteLine(mails.First()); //~ PUR203 Customer.Email
    }

    void LastOfMany(IEnumerable<Customer> customers, IEnumerable<Visit> visits)
    {
        var shelves = from customer in customers
                      let mail = customer.Email
                      from visit in visits
                      let shelf = visit.Shelf
                      let upper = shelf.ToUpperInvariant()
                      let length = upper.Length
                      where length > 3
                      select upper;
        Console.WriteLine(shelves.First());
    }
}
