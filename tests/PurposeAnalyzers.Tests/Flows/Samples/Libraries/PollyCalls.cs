// langversion: 12
using System.Net.Http.Json;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

// What is tried again is run: it reaches what it reaches, and gives back what it gives back.
class PollyCalls(ResiliencePipeline pipeline, HttpClient http, ILogger<PollyCalls> log)
{
    private static readonly ResiliencePipeline<string> texts = new ResiliencePipelineBuilder<string>().AddRetry(new RetryStrategyOptions<string>()).Build();

    async Task Sent(Customer c, CancellationToken stop)
    {
        await pipeline.ExecuteAsync(async token => { await http.PostAsJsonAsync("https://tracker.example/seen", new { c.Points }, token); }, stop);
        await pipeline.ExecuteAsync(async token => { await http.PostAsJsonAsync("https://tracker.example/seen", new { c.Email }, token); }, stop); //~ PUR301 tracker.example
    }

    async Task GivenBack(Customer c, CancellationToken stop)
    {
        var points = await pipeline.ExecuteAsync(token => ValueTask.FromResult(c.Points), stop);
        log.LogInformation("{Points}", points);
        var mail = await pipeline.ExecuteAsync(token => ValueTask.FromResult(c.Email), stop);
        log.LogInformation("{Mail}", mail); //~ PUR203 Customer.Email
    }

    // The state is handed to the callback, which captures nothing.
    async Task WithState(Customer c, CancellationToken stop)
    {
        await pipeline.ExecuteAsync(static (theme, token) => Write("theme.txt", theme), c.Theme, stop);
        await pipeline.ExecuteAsync(
            static (frame, token) => Write("face.txt", frame.JawOpen.ToString()), //~ PUR201 FaceFrame.JawOpen
            new FaceFrame(), stop);
        await pipeline.ExecuteAsync(static (jaw, token) => Write("jaw.txt", jaw), c.LastFace["jaw"].ToString(), stop); //~ PUR201 Customer.LastFace
    }

    static async ValueTask Write(string file, string text) => await File.WriteAllTextAsync(file, text);

    void Synchronous(Customer c)
    {
        pipeline.Execute(() => File.WriteAllText("points.txt", c.Points.ToString()));
        pipeline.Execute(() => log.LogInformation("{Name}", c.Name)); //~ PUR203 Customer.Name
        log.LogInformation("{Mail}", texts.Execute(() => c.Email)); //~ PUR203 Customer.Email
        log.LogInformation("{Theme}", texts.Execute(() => c.Theme));
    }

    async Task Outcomes(Customer c)
    {
        var context = ResilienceContextPool.Shared.Get();
        var outcome = await pipeline.ExecuteOutcomeAsync(static (_, theme) => Outcome.FromResultAsValueTask(theme.Length > 0 ? "ok" : "none"), context, c.Theme);
        log.LogInformation("{Outcome}", outcome.Result);
        var told = await pipeline.ExecuteOutcomeAsync((context, customer) => Outcome.FromResultAsValueTask(customer.Email), context, c);
        log.LogInformation("{Mail}", told.Result); //~ PUR203 Customer.Email
    }

    private static readonly ResiliencePropertyKey<string> what = new("what");

    async Task InContext(Customer c)
    {
        var context = ResilienceContextPool.Shared.Get();
        context.Properties.Set(what, c.Theme);
        await pipeline.ExecuteAsync(async attempt => await Write("what.txt", attempt.Properties.GetValue(what, "")), context);
        var other = ResilienceContextPool.Shared.Get();
        other.Properties.Set(what, c.LastFace["jaw"].ToString());
        await pipeline.ExecuteAsync(async attempt => await Write("what.txt", attempt.Properties.GetValue(what, "")), other); //~ PUR201 Customer.LastFace
    }

    // A handler is told of the attempt, not of what is tried.
    ResiliencePipeline Built(Customer c) => new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            OnRetry = attempt =>
            {
                log.LogWarning("again after {Delay} for {Id}", attempt.RetryDelay, c.Id);
                return default;
            },
        })
        .Build();

    ResiliencePipeline BuiltTelling(Customer c) => new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            OnRetry = attempt =>
            {
                log.LogWarning("again for {Mail}", c.Email); //~ PUR203 Customer.Email
                return default;
            },
        })
        .Build();
}

// The older API: policies.
class PollyPolicies(IAsyncPolicy policy, IAsyncPolicy<string> ofTexts, ISyncPolicy now, HttpClient http, ILogger<PollyPolicies> log)
{
    async Task Sent(Customer c)
    {
        await policy.ExecuteAsync(() => http.PostAsJsonAsync("https://tracker.example/seen", new { c.Theme }));
        await policy.ExecuteAsync(() => http.PostAsJsonAsync("https://tracker.example/seen", new { c.Email })); //~ PUR301 tracker.example
    }

    async Task GivenBack(Customer c)
    {
        log.LogInformation("{Theme}", await policy.ExecuteAsync(() => Task.FromResult(c.Theme)));
        log.LogInformation("{Mail}", await policy.ExecuteAsync(() => Task.FromResult(c.Email))); //~ PUR203 Customer.Email
        log.LogInformation("{Name}", await ofTexts.ExecuteAsync(async stop => await Task.Run(() => c.Name), CancellationToken.None)); //~ PUR203 Customer.Name
    }

    void Now(Customer c)
    {
        now.Execute(() => log.LogInformation("{Points}", c.Points));
        now.Execute(() => log.LogInformation("{Phone}", c.Phone)); //~ PUR203 Customer.Phone
    }

    async Task Captured(Customer c)
    {
        var points = await policy.ExecuteAndCaptureAsync(() => Task.FromResult(c.Points));
        log.LogInformation("{Outcome} {Points}", points.Outcome, points.Result);
        var mail = await policy.ExecuteAndCaptureAsync(() => Task.FromResult(c.Email));
        log.LogInformation("{Outcome}", mail.Outcome);
        log.LogInformation("{Mail}", mail.Result); //~ PUR203 Customer.Email
    }

    // What an attempt needs travels in its context.
    async Task InContext(Customer c)
    {
        await policy.ExecuteAsync(context => Note(context["theme"]), new Context("seen") { ["theme"] = c.Theme });
        await policy.ExecuteAsync(context => Note(context["mail"]), new Context("seen") { ["mail"] = c.Email }); //~ PUR203 Customer.Email
    }

    private Task Note(object what)
    {
        log.LogInformation("{What}", what);
        return Task.CompletedTask;
    }

    IAsyncPolicy Wrapped(Customer c) => Policy.Handle<HttpRequestException>().WaitAndRetryAsync(
        3,
        attempt => TimeSpan.FromSeconds(attempt),
        (exception, delay) => log.LogWarning(exception, "again for {Name}", c.Name)); //~ PUR203 Customer.Name
}
