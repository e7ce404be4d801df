// A value that was read under a check stays checked, wherever it goes.
record Envelope([PersonalData(Category = DataCategory.EmailAddress)] string To, string Text);

[ProcessesFor(Purpose.Newsletter)]
class Travelling
{
    private readonly IMailer mailer;
    private readonly ICustomers customers;

    public Travelling(IMailer mailer, ICustomers customers) => (this.mailer, this.customers) = (mailer, customers);

    void Local(Customer c)
    {
        string? mail = null;
        if (c.AcceptsNews)
            mail = c.Email;
        if (mail is not null)
            mailer.Post(mail, "");
    }

    void LocalOrOther(Customer c, Customer d)
    {
        var mail = d.Email; //~ PUR105 Customer.Email
        if (c.AcceptsNews)
            mail = c.Email;
        mailer.Post(mail, "");
    }

    void Dictionary()
    {
        var mails = new Dictionary<int, string>();
        foreach (var c in customers.All())
        {
            if (c.AcceptsNews)
                mails[c.Id] = c.Email;
        }

        foreach (var pair in mails)
            mailer.Post(pair.Value, "");
    }

    void Tuples()
    {
        var rows = new List<(string Mail, int Points)>();
        foreach (var c in customers.All())
        {
            if (!c.AcceptsNews)
                continue;
            rows.Add((c.Email, c.Points));
        }

        foreach (var (mail, _) in rows)
            mailer.Post(mail, "");
    }

    void TuplesUnasked()
    {
        var rows = new List<(string Mail, int Points)>();
        foreach (var c in customers.All())
            rows.Add((c.Email, c.Points)); //~ PUR105 Customer.Email
        foreach (var (mail, _) in rows)
            mailer.Post(mail, "");
    }

    void Records()
    {
        var letters = new Queue<Envelope>();
        foreach (var c in customers.All())
        {
            if (c.AcceptsNews)
                letters.Enqueue(new Envelope(c.Email, "news"));
        }

        while (letters.TryDequeue(out var letter))
            mailer.Post(letter.To, letter.Text);
    }

    void Objects()
    {
        var chosen = new List<Customer>();
        foreach (var c in customers.All())
        {
            if (c.AcceptsNews)
                chosen.Add(c);
        }

        foreach (var c in chosen)
            mailer.Post(c.Email, "");
    }

    void ObjectsUnasked()
    {
        var chosen = new List<Customer>();
        foreach (var c in customers.All())
        {
            if (c.Points > 3)
                chosen.Add(c);
        }

        foreach (var c in chosen)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Joined()
    {
        var text = "";
        foreach (var c in customers.All())
        {
            if (c.AcceptsNews)
                text += c.Email + ";";
        }

        mailer.Post(text, "");
    }

    void SelectedUnderACheck()
    {
        var mails = customers.All().Select(c => c.AcceptsNews ? c.Email : "").Where(mail => mail != "");
        foreach (var mail in mails)
            mailer.Post(mail, "");
    }

    void SelectedManyUnderACheck()
    {
        var mails = customers.All().SelectMany(c => c.AcceptsNews ? new[] { c.Email } : Array.Empty<string>());
        foreach (var mail in mails)
            mailer.Post(mail, "");
    }

    void SelectedUnasked()
    {
        var mails = customers.All().Select(c => c.Points > 3 ? c.Email : ""); //~ PUR105 Customer.Email
        foreach (var mail in mails)
            mailer.Post(mail, "");
    }

    async Task AcrossAwait(Customer c)
    {
        if (!c.AcceptsNews)
            return;
        await Task.Delay(10);
        await mailer.SendAsync(c.Email);
    }

    async Task Parallel()
    {
        await System.Threading.Tasks.Parallel.ForEachAsync(customers.All(), async (c, stop) =>
        {
            if (c.AcceptsNews)
                await mailer.SendAsync(c.Email);
        });
    }

    async Task ParallelUnasked()
    {
        await System.Threading.Tasks.Parallel.ForEachAsync(customers.All(), async (c, stop) =>
        {
            await mailer.SendAsync(c.Email); //~ PUR105 Customer.Email
        });
    }
}
