using Hangfire;
using Quartz;

// A job queue keeps the arguments of its jobs.
interface IFaceJobs
{
    void Jaw(float jaw);

    void Time(long ticks);
}

class Enqueued
{
    private readonly IFaceJobs jobs;

    Enqueued(IFaceJobs jobs) => this.jobs = jobs;

    void Face(FaceFrame frame) => BackgroundJob.Enqueue<IFaceJobs>(j => j.Jaw(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen

    void OfAService(FaceFrame frame) => BackgroundJob.Enqueue(() => jobs.Jaw(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen

    void Harmless(FaceFrame frame) => BackgroundJob.Enqueue<IFaceJobs>(j => j.Time(frame.Ticks));

    void Delayed(FaceFrame frame)
    {
        BackgroundJob.Schedule<IFaceJobs>(j => j.Time(frame.Ticks), TimeSpan.FromMinutes(1));
        BackgroundJob.Schedule<IFaceJobs>(j => j.Jaw(frame.JawOpen), TimeSpan.FromMinutes(1)); //~ PUR201 FaceFrame.JawOpen
    }

    void Continued(FaceFrame frame, string parent) => BackgroundJob.ContinueJobWith<IFaceJobs>(parent, j => j.Jaw(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen

    void ByClient(IBackgroundJobClient client, FaceFrame frame)
    {
        client.Enqueue<IFaceJobs>(j => j.Time(frame.Ticks));
        client.Enqueue<IFaceJobs>(j => j.Jaw(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
    }
}

class Scheduled
{
    async Task Data(IScheduler scheduler, FaceFrame frame, ITrigger trigger)
    {
        var quiet = JobBuilder.Create<FaceJob>().UsingJobData("ticks", frame.Ticks).Build();
        await scheduler.ScheduleJob(quiet, trigger);
        var loud = JobBuilder.Create<FaceJob>().UsingJobData("jaw", frame.JawOpen).Build();
        await scheduler.ScheduleJob(loud, trigger); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Map(IScheduler scheduler, FaceFrame frame)
    {
        var data = new JobDataMap();
        data["ticks"] = frame.Ticks;
        await scheduler.TriggerJob(new JobKey("face"), data);
        var face = new JobDataMap { ["jaw"] = frame.JawOpen };
        await scheduler.TriggerJob(new JobKey("face"), face); //~ PUR201 FaceFrame.JawOpen
    }

    async Task OfATrigger(IScheduler scheduler, FaceFrame frame, IJobDetail job)
    {
        var trigger = TriggerBuilder.Create().UsingJobData("jaw", frame.JawOpen).StartNow().Build();
        await scheduler.ScheduleJob(job, trigger); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Added(IScheduler scheduler, FaceFrame frame)
    {
        var detail = JobBuilder.Create<FaceJob>().Build();
        detail.JobDataMap["jaw"] = frame.JawOpen;
        await scheduler.AddJob(detail); //~ PUR201 FaceFrame.JawOpen
    }
}

class FaceJob : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken stop)
    {
        Console.WriteLine(context.MergedJobDataMap["ticks"]);
        return default;
    }
}
