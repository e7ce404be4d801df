using Flurl.Http;

// What a lambda puts into the object that a library gives it, and then sends: rows cannot say that.
class BuiltContents
{
    Task Parts(Customer c) => "https://tracker.example/parts".PostMultipartAsync(parts => parts.AddString("phone", c.Phone));
}
