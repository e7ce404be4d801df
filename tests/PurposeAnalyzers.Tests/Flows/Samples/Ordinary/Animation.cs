using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// A face moves a character, in memory, for this purpose alone.
interface IFaceSource
{
    IAsyncEnumerable<FaceFrame> Frames(CancellationToken stop);
}

interface ICharacter
{
    void Pose([ProcessesFor(Purpose.AvatarAnimation)] float jaw, [ProcessesFor(Purpose.AvatarAnimation)] IReadOnlyList<float> shapes);
}

class RigSettings
{
    public float Gain { get; set; } = 1.2f;

    public string Character { get; set; } = "fox";
}

[ProcessesFor(Purpose.AvatarAnimation)]
class Smoother
{
    private readonly float[] last = new float[52];
    private float jaw;

    public float Jaw(FaceFrame frame) => jaw = jaw * 0.5f + frame.JawOpen * 0.5f;

    public IReadOnlyList<float> Shapes(FaceFrame frame)
    {
        for (var i = 0; i < frame.Shapes.Length && i < last.Length; i++)
            last[i] = last[i] * 0.5f + frame.Shapes[i] * 0.5f;
        return last;
    }
}

[ProcessesFor(Purpose.AvatarAnimation)]
class Animator : BackgroundService
{
    private readonly IFaceSource source;
    private readonly ICharacter character;
    private readonly ILogger<Animator> log;
    private readonly Smoother smoother = new();
    private readonly RigSettings settings;

    public Animator(IFaceSource source, ICharacter character, ILogger<Animator> log, RigSettings settings)
    {
        this.source = source;
        this.character = character;
        this.log = log;
        this.settings = settings;
    }

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        var frames = 0;
        log.LogInformation("Animating {Character}", settings.Character);
        await foreach (var frame in source.Frames(stop))
        {
            character.Pose(Math.Min(1f, smoother.Jaw(frame) * settings.Gain), smoother.Shapes(frame));
            frames++;
        }

        log.LogInformation("{Frames} frames shown", frames);
        await File.WriteAllTextAsync("rig.json", JsonSerializer.Serialize(settings), stop);
    }
}
