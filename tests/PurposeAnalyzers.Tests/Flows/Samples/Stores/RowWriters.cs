// langversion: 12
using System.Globalization;
using System.Text;

// Text files written line by line, through writers of one's own.
interface ICell
{
    string Text { get; }
}

class TextCell(string text) : ICell
{
    public string Text { get; } = text;
}

class NumberCell(double number) : ICell
{
    public string Text => number.ToString(CultureInfo.InvariantCulture);
}

sealed class CsvWriter : IDisposable
{
    private readonly TextWriter output;
    private bool first = true;

    public CsvWriter(string path) => output = new StreamWriter(path, append: false, Encoding.UTF8);

    public CsvWriter(TextWriter output) => this.output = output;

    public CsvWriter Cell(string text)
    {
        if (!first)
            output.Write(';');
        output.Write(Quote(text));
        first = false;
        return this;
    }

    public CsvWriter Cell(double number) => Cell(number.ToString("F2", CultureInfo.InvariantCulture));

    public void End()
    {
        output.WriteLine();
        first = true;
    }

    public void Dispose() => output.Dispose();

    private static string Quote(string text) => text.Contains(';') ? '"' + text.Replace("\"", "\"\"") + '"' : text;
}

class FaceExport
{
    public void Write(IEnumerable<FaceFrame> frames)
    {
        using var csv = new CsvWriter("face.csv");
        foreach (var frame in frames)
        {
            csv.Cell(frame.Ticks)
               .Cell(frame.JawOpen) //~ PUR201 FaceFrame.JawOpen
               .End();
        }
    }

    public void WriteTicks(IEnumerable<FaceFrame> frames)
    {
        using var csv = new CsvWriter("ticks.csv");
        foreach (var frame in frames)
            csv.Cell(frame.Ticks).End();
    }

    public void Account(Account account)
    {
        using var csv = new CsvWriter(File.CreateText("accounts.csv"));
        csv.Cell(account.Number).Cell(account.LastPage).End();
        csv.Cell(account.Iban).End(); //~ PUR202 Account.Iban
    }
}
