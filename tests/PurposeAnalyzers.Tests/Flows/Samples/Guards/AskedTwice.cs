// Conditions that hang together: what decides whether consent is asked decides later whether the mail is sent.
enum Topic { News, Receipt, Reminder }

class Letter
{
    public Topic Topic { get; set; }

    public bool IsMarketing { get; set; }

    public string Text { get; set; } = "";
}

[ProcessesFor(Purpose.Newsletter)]
class AskedTwice
{
    private readonly IMailer mailer;
    private bool open;

    public AskedTwice(IMailer mailer) => this.mailer = mailer;

    void Flag(Customer c, bool due)
    {
        if (due && !c.AcceptsNews)
            return;
        if (due)
            mailer.Post(c.Email, "");
    }

    void OppositeFlag(Customer c, bool due)
    {
        if (due && !c.AcceptsNews)
            return;
        if (!due)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void AnotherFlag(Customer c, bool due, bool late)
    {
        if (due && !c.AcceptsNews)
            return;
        if (late)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void NoFlag(Customer c, bool due)
    {
        if (due && !c.AcceptsNews)
            return;
        mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Computed(Customer c, int days)
    {
        var due = days > 30;
        if (due && !c.AcceptsNews)
            return;
        if (days > 3)
            Console.WriteLine(days);
        if (due)
            mailer.Post(c.Email, "");
    }

    void ComputedAnew(Customer c, int days)
    {
        var due = days > 30;
        if (due && !c.AcceptsNews)
            return;
        due = days > 3;
        if (due)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void Throwing(Customer c, Letter letter)
    {
        if (letter.IsMarketing && !c.AcceptsNews)
            throw new InvalidOperationException("no consent");
        if (letter.IsMarketing)
            mailer.Post(c.Email, letter.Text);
    }

    void AnotherLetter(Customer c, Letter letter, Letter next)
    {
        if (letter.IsMarketing && !c.AcceptsNews)
            throw new InvalidOperationException("no consent");
        if (next.IsMarketing)
            mailer.Post(c.Email, next.Text); //~ PUR105 Customer.Email
    }

    void Changed(Customer c, Letter letter)
    {
        if (letter.IsMarketing && !c.AcceptsNews)
            return;
        letter.IsMarketing = c.Points > 3;
        if (letter.IsMarketing)
            mailer.Post(c.Email, letter.Text); //~ PUR105 Customer.Email
    }

    void ByTopic(Customer c, Letter letter)
    {
        if (letter.Topic == Topic.News && !c.AcceptsNews)
            return;
        switch (letter.Topic)
        {
            case Topic.News:
                mailer.Post(c.Email, letter.Text);
                break;
            case Topic.Reminder:
                mailer.Post(c.Email, letter.Text); //~ PUR105 Customer.Email
                break;
        }
    }

    void ByTopicOrFlag(Customer c, Topic topic, bool urgent)
    {
        if (topic is Topic.News && !c.AcceptsNews)
            return;
        if (urgent)
            Console.WriteLine("urgent");
        if (topic == Topic.News)
            mailer.Post(c.Email, "");
    }

    void Loop(IEnumerable<Customer> all, bool news)
    {
        foreach (var c in all)
        {
            if (news && !c.AcceptsNews)
                continue;
            if (news)
                mailer.Post(c.Email, "");
            else
                Console.WriteLine(c.Points);
        }
    }

    void LoopAnew(IEnumerable<Customer> all)
    {
        var first = true;
        foreach (var c in all)
        {
            if (first)
                mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
            first = c.Points > 3 && c.AcceptsNews;
        }
    }

    void Conditional(Customer c, bool news)
    {
        var text = news && c.AcceptsNews ? "news" : null;
        if (text is not null)
            mailer.Post(c.Email, text);
    }

    void NullTarget(Customer c)
    {
        var target = c.AcceptsNews ? c : null;
        if (target != null)
            mailer.Post(target.Email, "");
    }

    void Address(Customer c)
    {
        var to = c.AcceptsNews ? c.Email : null;
        if (to != null)
            mailer.Post(to, "");
    }

    // The member may be another one after the call.
    void Reopened(Customer c)
    {
        if (open && !c.AcceptsNews)
            return;
        Reopen();
        if (open)
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    private void Reopen() => open = true;

    void StillOpen(Customer c)
    {
        if (open && !c.AcceptsNews)
            return;
        if (open)
            mailer.Post(c.Email, "");
    }

    void Twice(Customer c)
    {
        if (!open)
        {
            Reopen();
            if (!open)
                return;
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
        }
    }
}
