class Places
{
    void MemberOfAnObject(Customer c)
    {
        var order = new Order { Note = c.Theme, Buyer = c };
        Console.WriteLine(order.Note);
        Console.WriteLine(order.Buyer.Theme);
        Console.WriteLine(order.Buyer.Email); //~ PUR203 Customer.Email
    }

    void ThreeMembersDeep(Customer c)
    {
        var node = new Node<Node<Node<string>>> { Value = new() { Value = new() { Value = c.Email, Other = c.Theme } } };
        Console.WriteLine(node.Value.Value.Other);
        Console.WriteLine(node.Value.Value.Value); //~ PUR203 Customer.Email
    }

    void FourMembersFold(Customer c)
    {
        var node = new Node<Node<Node<Node<string>>>> { Value = new() { Value = new() { Value = new() { Value = c.Email } } } };
        Console.WriteLine(node.Value.Value.Value.Value); //~ PUR203 Customer.Email
        Console.WriteLine(node.Value.Value.Other == null);
    }

    void StrongUpdateOfAMember(Customer c)
    {
        var node = new Node<string> { Value = c.Email };
        node.Value = "";
        Console.WriteLine(node.Value);
    }

    void SiblingMember(Customer c)
    {
        var node = new Node<string> { Value = c.Theme, Other = c.Email };
        Console.WriteLine(node.Value);
        Console.WriteLine(node.Other); //~ PUR203 Customer.Email
    }

    void TwoObjects(Customer c)
    {
        var one = new Node<string>();
        var two = new Node<string>();
        one.Value = c.Email;
        Console.WriteLine(two.Value);
        Console.WriteLine(one.Value); //~ PUR203 Customer.Email
    }

    void WholeObjectReplaced(Customer c)
    {
        var node = new Node<string> { Value = c.Email };
        node = new Node<string> { Value = c.Theme };
        Console.WriteLine(node.Value);
    }

    void ConstantKeysAsMembers(Customer c)
    {
        var row = new Dictionary<string, Node<string>> { ["a"] = new() { Value = c.Email }, ["b"] = new() { Value = c.Theme } };
        Console.WriteLine(row["b"].Value);
        Console.WriteLine(row["a"].Value); //~ PUR203 Customer.Email
    }
}

class Node<T>
{
    public T? Value;
    public T? Other;
}
