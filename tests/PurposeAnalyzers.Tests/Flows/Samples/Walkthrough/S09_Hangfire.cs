using Hangfire;

// Hangfire writes a job's arguments into its storage, and runs the lambda later.
interface IJobs
{
    Task Send(string address);

    void Store(float[] shapes, long ticks);

    void Charge(string iban);

    void ById(int id);
}

class Enqueuing
{
    private readonly IBackgroundJobClient client;

    Enqueuing(IBackgroundJobClient client) => this.client = client;

    void Allowed(Customer c) => client.Enqueue<IJobs>(j => j.Send(c.Email));

    void Face(FaceFrame frame) => client.Enqueue<IJobs>(j => j.Store(frame.Shapes, frame.Ticks)); //~ PUR201 FaceFrame.Shapes

    void Ticks(FaceFrame frame) => client.Enqueue<IJobs>(j => j.Store(new float[3], frame.Ticks));

    void InTheClear(Account account) => BackgroundJob.Schedule<IJobs>(j => j.Charge(account.Iban), TimeSpan.FromDays(1)); //~ PUR202 Account.Iban

    void ByNumber(Customer c) => BackgroundJob.Schedule<IJobs>(j => j.ById(c.Id), TimeSpan.FromDays(1));

    void Recurring(Customer c) => RecurringJob.AddOrUpdate<IJobs>("news", j => j.ById(c.Id), Cron.Daily());

    void RecurringFace(FaceFrame frame) =>
        RecurringJob.AddOrUpdate<IJobs>("face", j => j.Store(frame.Shapes, 0), Cron.Daily()); //~ PUR201 FaceFrame.Shapes

    void FromALocal(FaceFrame frame)
    {
        var first = frame.Shapes.Take(3).ToArray();
        client.Enqueue<IJobs>(j => j.Store(first, 0)); //~ PUR201 FaceFrame.Shapes
    }

    void FromAClearedLocal(FaceFrame frame)
    {
        var first = frame.Shapes;
        first = Array.Empty<float>();
        client.Enqueue<IJobs>(j => j.Store(first, frame.Ticks));
    }

    [ProcessesFor(Purpose.Billing)]
    void ForBilling(Customer c) => client.Enqueue<IJobs>(j => j.Send(c.Email));

    [ProcessesFor(Purpose.Statistics)]
    void ForStatistics(Customer c) => client.Enqueue<IJobs>(j => j.Send(c.Email)); //~ PUR101 Customer.Email
}
