using System.Net.Mail;

// One class that wraps a writer or a client, made once around a harmless one: what an object writes into is what it was made with.
sealed class Lines : IDisposable
{
    private readonly TextWriter output;

    public Lines(TextWriter output) => this.output = output;

    public void Add(string text) => output.WriteLine(text);

    public void Dispose() => output.Dispose();
}

class Postman
{
    private readonly SmtpClient smtp;

    public Postman(SmtpClient smtp) => this.smtp = smtp;

    public void Send(string to) => smtp.Send("us@shop.example", to, "Hello", "");
}

class Made
{
    public void IntoFile(FaceFrame frame)
    {
        using var lines = new Lines(File.CreateText("face.txt"));
        lines.Add(frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
    }

    public string IntoMemory(FaceFrame frame)
    {
        var text = new StringWriter();
        using (var lines = new Lines(text))
            lines.Add(frame.JawOpen.ToString());
        return text.ToString();
    }

    public void IntoMemoryAndThenAFile(FaceFrame frame) => File.WriteAllText("face.txt", IntoMemory(frame)); //~ PUR201 FaceFrame.JawOpen

    public void ByAnyone(Customer c) => new Postman(new SmtpClient("smtp.cheapmail.example")).Send(c.Email); //~ PUR301 Customer.Email

    public void ByUs(Customer c) => new Postman(new SmtpClient("mail.shop.example")).Send(c.Email);
}
