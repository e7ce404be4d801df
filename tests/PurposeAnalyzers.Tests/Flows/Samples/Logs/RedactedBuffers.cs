using Microsoft.Extensions.Compliance.Redaction;

// What a redactor wrote into a buffer may be logged; what the null redactor wrote is what it was given.
class RedactedBuffers
{
    void Redacted(Redactor redactor, Customer c)
    {
        Span<char> buffer = stackalloc char[64];
        var length = redactor.Redact(c.Email, buffer);
        Console.WriteLine(buffer.Slice(0, length).ToString());
    }

    void Tried(Redactor redactor, Customer c)
    {
        var buffer = new char[64];
        if (redactor.TryRedact(c.BirthDate, buffer, out var length, ""))
            Console.WriteLine(new string(buffer, 0, length));
    }

    void Unredacted(Customer c)
    {
        var buffer = new char[64];
        NullRedactor.Instance.Redact(c.Email.AsSpan(), buffer);
        Console.WriteLine(new string(buffer)); //~ PUR203 Customer.Email
    }
}
