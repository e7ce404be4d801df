using System.Reflection;

// Reflection is not followed: which member a name picks at run time cannot be read off the code.
class Reflected
{
    void ReadByName(Customer c)
    {
        var property = typeof(Customer).GetProperty("Email")!;
        Console.WriteLine(property.GetValue(c));
    }

    void InvokedByName(Customer c)
    {
        var method = typeof(Reflected).GetMethod("Mail", BindingFlags.NonPublic | BindingFlags.Static)!;
        Console.WriteLine(method.Invoke(null, new object[] { c }));
    }

    void PassedToAReflectedMethod(Customer c)
    {
        var method = typeof(Console).GetMethod("WriteLine", new[] { typeof(string) })!;
        method.Invoke(null, new object[] { c.Email });
    }

    static string Mail(Customer c) => c.Email;
}
