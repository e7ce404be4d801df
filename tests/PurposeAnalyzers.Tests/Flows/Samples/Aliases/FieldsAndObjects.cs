// langversion: 12

// Field and object sensitivity, aliases, containers of containers, arrays of objects: the classics of taint suites in C#.
class Box
{
    public string? A { get; set; } //~ PUR102 Box.A

    public string? B { get; set; }

    public Box? Inner { get; set; }

    public List<string> Items { get; } = []; //~ PUR102 Box.Items
}

class Holder(string value)
{
    private readonly string value = value;

    public string Value => value;

    public int Size => value.Length;
}

class AliasesAndFields
{
    public void Fields(Customer c)
    {
        var box = new Box { A = c.Email, B = "x" };
        Console.WriteLine(box.B);
        Console.WriteLine(box.A); //~ PUR203 Customer.Email
        box.A = "cleared";
        Console.WriteLine(box.A);
    }

    public void Objects(Customer c)
    {
        var one = new Box();
        var two = new Box();
        one.A = c.Email;
        Console.WriteLine(two.A);
        Console.WriteLine(one.A); //~ PUR203 Customer.Email
    }

    public void Alias(Customer c)
    {
        var one = new Box();
        var two = one;
        two.A = c.Email;
        Console.WriteLine(one.A); //~ PUR203 Customer.Email
        two = new Box();
        Console.WriteLine(two.A);
    }

    public void Deep(Customer c)
    {
        var box = new Box { Inner = new Box { Inner = new Box() } };
        box.Inner.Inner.A = c.Email;
        Console.WriteLine(box.A);
        Console.WriteLine(box.Inner.A);
        Console.WriteLine(box.Inner.Inner.A); //~ PUR203 Customer.Email
    }

    private static void Put(Box box, string text) => box.A = text;

    private static void PutInner(Box box, string text) => (box.Inner ??= new Box()).A = text;

    private static Box Pick(Box first, Box second, bool which) => which ? first : second;

    public void ByCallee(Customer c)
    {
        var box = new Box();
        Put(box, c.Theme);
        Console.WriteLine(box.A);
        Put(box, c.Email);
        Console.WriteLine(box.A); //~ PUR203 Customer.Email
        Console.WriteLine(box.B);
    }

    public void ByCalleeDeep(Customer c)
    {
        var box = new Box();
        PutInner(box, c.Email);
        Console.WriteLine(box.A);
        Console.WriteLine(box.Inner!.A); //~ PUR203 Customer.Email
    }

    public void Picked(Customer c, bool which)
    {
        var one = new Box { A = c.Email };
        var two = new Box { A = "x" };
        var picked = Pick(one, two, which);
        Console.WriteLine(picked.B);
        Console.WriteLine(picked.A); //~ PUR203 Customer.Email
        Console.WriteLine(two.A);
    }

    public void InLists(Customer c)
    {
        var box = new Box();
        box.Items.Add(c.Theme);
        Console.WriteLine(box.Items.Count);
        box.Items.Add(c.Name);
        Console.WriteLine(box.Items[^1]); //~ PUR203 Customer.Name
        var lists = new List<List<string>> { new() { c.Theme }, new() { c.Phone! } };
        Console.WriteLine(lists[0].Count);
        Console.WriteLine(lists[1][0]); //~ PUR203 Customer.Phone
    }

    public void InArrays(Customer c)
    {
        var boxes = new Box[2];
        boxes[0] = new Box { B = c.Theme };
        boxes[1] = new Box { A = c.Email };
        Console.WriteLine(boxes[0].B);
        Console.WriteLine(boxes[1].A); //~ PUR203 Customer.Email
        Console.WriteLine(boxes.Length);
    }

    public void Held(Customer c)
    {
        var holder = new Holder(c.Email);
        Console.WriteLine(holder.Size);
        Console.WriteLine(holder.Value); //~ PUR203 Customer.Email
    }

    public void Copied(Customer c)
    {
        var source = new[] { c.Email, c.Theme };
        var target = new string[2];
        Array.Copy(source, target, 2);
        Console.WriteLine(target[0]); //~ PUR203 Customer.Email
        var clone = (string[])source.Clone();
        Console.WriteLine(clone[0]); //~ PUR203 Customer.Email
        Array.Clear(target);
        Console.WriteLine(target.Length);
    }
}
