// Checks around and inside local functions and lambdas.
[ProcessesFor(Purpose.Newsletter)]
class Functions
{
    private readonly IMailer mailer;

    public Functions(IMailer mailer) => this.mailer = mailer;

    void LocalAsksItself(Customer c)
    {
        Post(c);

        void Post(Customer to)
        {
            if (to.AcceptsNews)
                mailer.Post(to.Email, "");
        }
    }

    void LocalThatChecks(Customer c)
    {
        if (Wants())
            mailer.Post(c.Email, "");

        bool Wants() => c.AcceptsNews;
    }

    void LocalThatChecksOther(Customer c)
    {
        if (Rich())
            mailer.Post(c.Email, ""); //~ PUR105 Customer.Email

        bool Rich() => c.Points > 100;
    }

    void LocalThatThrows(Customer c)
    {
        Ensure();
        mailer.Post(c.Email, "");

        void Ensure()
        {
            if (!c.AcceptsNews)
                throw new InvalidOperationException();
        }
    }

    void LocalCalledTwice(Customer c)
    {
        if (c.AcceptsNews)
            Post();
        Post();

        void Post() => mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
    }

    void LambdaAsksItself(List<Customer> all) => all.ForEach(c =>
    {
        if (c.AcceptsNews)
            mailer.Post(c.Email, "");
    });

    void LambdaDoesNot(List<Customer> all) => all.ForEach(c => mailer.Post(c.Email, "")); //~ PUR105 Customer.Email

    void LambdaKept(Customer c)
    {
        Action send = () => mailer.Post(c.Email, "");
        if (c.AcceptsNews)
            send();
    }

    void LambdaKeptUnasked(Customer c)
    {
        Action send = () => mailer.Post(c.Email, ""); //~ PUR105 Customer.Email
        if (c.Points > 3)
            send();
    }

    void LambdaMadeUnderACheck(Customer c, List<Action> work)
    {
        if (c.AcceptsNews)
            work.Add(() => mailer.Post(c.Email, ""));
    }

    void LambdaMadeWithout(Customer c, List<Action> work) =>
        work.Add(() => mailer.Post(c.Email, "")); //~ PUR105 Customer.Email

    void AsyncLambda(Customer c)
    {
        if (!c.AcceptsNews)
            return;
        _ = Task.Run(async () =>
        {
            await Task.Delay(10);
            await mailer.SendAsync(c.Email);
        });
    }

    void GivenAsMethod(List<Customer> all) => all.Where(c => c.AcceptsNews).ToList().ForEach(Write);

    private void Write(Customer c) => mailer.Post(c.Email, "");

    void GivenAsMethodUnasked(List<Customer> all) => all.ForEach(WriteUnasked); //~ PUR105 Customer.Email

    private void WriteUnasked(Customer c) => mailer.Post(c.Email, "");

    void Returned(Customer c)
    {
        var send = Sender(c);
        if (c.AcceptsNews)
            send();
    }

    private Action Sender(Customer c) => () => mailer.Post(c.Email, "");
}
