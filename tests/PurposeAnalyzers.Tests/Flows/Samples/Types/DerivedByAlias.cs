// A base may be written under another name than its own.
using Writer = IWriter;
using Logging = Aliased.Book;

interface IWriter
{
    void Write(string text);
}

class ScreenWriter : Writer
{
    public void Write(string text) => Console.WriteLine(text);
}

class LengthWriter : IWriter
{
    public void Write(string text) => Console.WriteLine(text.Length);
}

namespace Aliased
{
    class Book
    {
        public virtual void Note(string text)
        {
        }
    }
}

class LoudBook : Logging
{
    public override void Note(string text) => Console.WriteLine(text);
}

class QuietBook : global::Aliased.Book
{
    public override void Note(string text) => Console.WriteLine("noted");
}

class DerivedByAlias
{
    void ThroughTheInterface(Customer c, IWriter writer) => writer.Write(c.Email); //~ PUR203 Customer.Email

    void ThroughTheBase(Customer c, Aliased.Book book) => book.Note(c.Name); //~ PUR203 Customer.Name

    void ThroughTheQuietOne(Customer c, QuietBook book) => book.Note(c.Name);

    void ThroughTheLengthOnly(Customer c, LengthWriter writer) => writer.Write(c.Email);
}
