using System.Text.Json;

// Whole objects that go through methods: told once, where a method that takes such an object lets it go.
class HandedOn
{
    void Save(Customer c) => File.WriteAllText("f", JsonSerializer.Serialize(c)); //~ PUR201 Customer.LastFace

    void Hand(Customer c) => Save(c);

    void HandFetched(ICustomers customers) => Hand(customers.Get(1));

    void SaveAnything(object thing) => File.WriteAllText("f", JsonSerializer.Serialize(thing));

    void HandAsAnything(Customer c) => SaveAnything(c); //~ PUR201 Customer.LastFace

    void HandOrder(Order order) => SaveAnything(order.Number);

    void SaveAll(IEnumerable<Customer> all) => File.WriteAllText("f", JsonSerializer.Serialize(all)); //~ PUR201 Customer.LastFace

    void HandAll(ICustomers customers) => SaveAll(customers.All());

    void SaveT<T>(T thing) => File.WriteAllText("f", JsonSerializer.Serialize(thing));

    void HandT(Customer c) => SaveT(c); //~ PUR201 Customer.LastFace

    void HandTHarmless(Contact contact) => SaveT(contact);

    string Text(Customer c) => JsonSerializer.Serialize(c);

    void SaveText(Customer c) => File.WriteAllText("f", Text(c)); //~ PUR201 Customer.LastFace
}
