using System.Text.Json;

// Whole objects that come from a method and are handed on at once: nothing in the code names what is labelled.
interface IShelf
{
    Customer Fetch(int id);

    bool TryFetch(int id, out Customer customer);

    Order Newest();

    string Title();
}

class Shelves
{
    async Task Awaited(ICustomers customers, int id) =>
        await File.WriteAllTextAsync("one.json", JsonSerializer.Serialize(await customers.GetAsync(id))); //~ PUR201 Customer.LastFace

    void Fetched(IShelf shelf, int id)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(shelf.Fetch(id));
        File.WriteAllBytes("one.json", bytes); //~ PUR201 Customer.LastFace
    }

    void Out(IShelf shelf, int id)
    {
        if (shelf.TryFetch(id, out var found))
            File.WriteAllText("one.json", JsonSerializer.Serialize(found)); //~ PUR201 Customer.LastFace
    }

    void Part(IShelf shelf) => File.WriteAllText("one.json", JsonSerializer.Serialize(shelf.Newest().Buyer)); //~ PUR201 Customer.LastFace

    void Title(IShelf shelf) => File.WriteAllText("one.json", JsonSerializer.Serialize(shelf.Title()));

    void Count(ICustomers customers) => File.WriteAllText("one.json", JsonSerializer.Serialize(customers.All().Count()));

    void Passed(IShelf shelf, int id) => Keep(shelf.Fetch(id));

    static void Keep(object thing) => Console.WriteLine(thing.GetHashCode() > 3);
}
