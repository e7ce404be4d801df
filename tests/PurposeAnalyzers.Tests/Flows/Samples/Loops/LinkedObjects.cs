// Walking a chain of objects, each changed on the way, must end: in the compiler too.
class LinkedObjects
{
    void WriteToAll(Scope? first, Customer c)
    {
        for (var scope = first; scope != null; scope = scope.Parent)
            scope.Write(c.Email);
    }

    void WriteThemeToAll(Other? first, Customer c)
    {
        var other = first;
        while (other != null && !other.IsLast)
        {
            other.Write(c.Theme);
            other = other.Parent;
        }
    }

    string Deepest(Scope scope, Customer c)
    {
        while (scope.Parent != null)
        {
            scope.Write(c.Email);
            scope.Parent.Write(c.Theme);
            scope = scope.Parent.Parent ?? scope.Parent;
        }

        return scope.Name;
    }

    private sealed class Scope
    {
        private string last = "";

        public Scope? Parent { get; set; }

        public string Name { get; set; } = "";

        public void Write(string text) => last = text;

        public void Show() => Console.WriteLine(last); //~ PUR203 Customer.Email

        public void ShowName() => Console.WriteLine(Name);
    }

    private sealed class Other
    {
        private string last = "";

        public Other? Parent { get; set; }

        public bool IsLast => Parent == null;

        public void Write(string text) => last = text;

        public void Show() => Console.WriteLine(last);
    }
}
