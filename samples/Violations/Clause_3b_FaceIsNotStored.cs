using System.ComponentModel.DataAnnotations.Schema;
using System.Globalization;
using Microsoft.Extensions.Caching.Distributed;

namespace Violations.FaceIsNotStored;

// Policy 3: what the face sensor tells is not stored: not in a file, not in a database, not in a log, whoever does it and however late.

/// <summary>Knows nothing of faces.</summary>
public sealed class Archive(string folder)
{
    public Task KeepAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(folder, name), text);
}

[ProcessesFor(Purpose.AvatarAnimation)]
public sealed class ReplayWrong(Archive archive)
{
    public async Task SaveAsync(FaceFrame frame)
    {
        var copy = new Dictionary<string, float>(frame.BlendShapes);
        var json = JsonSerializer.Serialize(copy);
        await archive.KeepAsync("last.json", json); //~ PUR201 FaceFrame.BlendShapes
    }
}

[ProcessesFor(Purpose.AvatarAnimation)]
public sealed class RecorderWrong
{
    private readonly List<float> jaw = [];

    public void Record(FaceFrame frame) => jaw.Add(frame.JawOpen);

    public void Close(string path)
    {
        var json = JsonSerializer.Serialize(jaw);
        File.WriteAllText(path, json); //~ PUR201 FaceFrame.JawOpen
    }
}

[ProcessesFor(Purpose.AvatarAnimation)]
public sealed class MotionFileWrong
{
    public async Task ExportAsync(IAsyncEnumerable<FaceFrame> frames, string path)
    {
        await using var writer = new StreamWriter(File.Create(path));
        await foreach (var frame in frames)
        {
            await writer.WriteLineAsync(frame.JawOpen.ToString(CultureInfo.InvariantCulture)); //~ PUR201 FaceFrame.JawOpen
        }
    }
}

[ProcessesFor(Purpose.AvatarAnimation)]
public sealed class HandoverWrong(IDistributedCache cache)
{
    public async Task KeepAsync(string session, FaceFrame frame)
    {
        await cache.SetStringAsync(session, JsonSerializer.Serialize(frame)); //~ PUR201 FaceFrame.BlendShapes + FaceFrame.JawOpen
    }
}

[ProcessesFor(Purpose.AvatarAnimation)]
public sealed class HandoverRight(IDistributedCache cache)
{
    public async Task KeepAsync(string session, FaceFrame frame)
    {
        await cache.SetStringAsync(session, JsonSerializer.Serialize(new { frame.Sequence }));
    }
}

[ProcessesFor(Purpose.AvatarAnimation)]
public sealed class DebugTraceWrong(ILogger<DebugTraceWrong> logger)
{
    public void Follow(FaceFrame frame)
    {
        logger.LogDebug("Jaw at {Jaw} in frame {Sequence}", frame.JawOpen, frame.Sequence); //~ PUR203 FaceFrame.JawOpen
    }
}

public sealed class AvatarRowWrong
{
    public int Id { get; init; }

    public required string Rig { get; init; }

    [FaceData]
    public float RestingJaw { get; init; } //~ PUR201 AvatarRowWrong.RestingJaw
}

public sealed class AvatarRowRight
{
    public int Id { get; init; }

    public required string Rig { get; init; }

    [FaceData]
    [NotMapped]
    public float RestingJaw { get; init; }
}

public sealed class AvatarContext(DbContextOptions<AvatarContext> options) : DbContext(options)
{
    public DbSet<AvatarRowWrong> Wrong => Set<AvatarRowWrong>();

    public DbSet<AvatarRowRight> Right => Set<AvatarRowRight>();
}

/// <summary>The same recorder, which keeps what it recorded to itself and saves what is nobody's face.</summary>
[ProcessesFor(Purpose.AvatarAnimation)]
public sealed class RecorderRight(Archive archive, ILogger<RecorderRight> logger)
{
    private readonly List<float> jaw = [];
    private int frames;

    public void Record(FaceFrame frame)
    {
        jaw.Add(frame.JawOpen);
        frames++;
        logger.LogDebug("Frame {Sequence}", frame.Sequence);
    }

    public float Replay(int frame) => jaw[frame];

    public Task CloseAsync()
    {
        jaw.Clear();
        return archive.KeepAsync("last.json", JsonSerializer.Serialize(new { frames }));
    }
}
