// An interface of sequences: which implementation a call may run is told by what they are sequences of.
interface IChecker<TIn, TOut>
{
    TOut Check(TIn checkedThing);
}

class MailChecker : IChecker<IEnumerable<Customer>, IEnumerable<string>>
{
    public IEnumerable<string> Check(IEnumerable<Customer> all) => all.Select(c => c.Email);
}

class NoteChecker : IChecker<IEnumerable<Order>, IEnumerable<string>>
{
    public IEnumerable<string> Check(IEnumerable<Order> all) => all.Select(o => o.Note);
}

class FaceChecker : IChecker<List<Customer>, Dictionary<string, float>>
{
    public Dictionary<string, float> Check(List<Customer> all) => all[0].LastFace;
}

class NestedTypeArguments
{
    void Notes(IChecker<IEnumerable<Order>, IEnumerable<string>> notes, List<Order> orders)
    {
        Console.WriteLine(notes.Check(orders).First());
    }

    void Mails(IChecker<IEnumerable<Customer>, IEnumerable<string>> mails, List<Customer> all)
    {
        Console.WriteLine(mails.Check(all).First()); //~ PUR203 Customer.Email
    }

    void Either<T>(IChecker<IEnumerable<T>, IEnumerable<string>> texts, List<T> all)
    {
        Console.WriteLine(texts.Check(all).First()); //~ PUR203 Customer.Email
    }
}
