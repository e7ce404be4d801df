using System.Collections.Concurrent;

namespace AvatarStudio.FaceCapture;

/// <summary>The sessions that are open now: in this process's memory and nowhere else.</summary>
public sealed class FaceCaptureSessions(TimeProvider clock, ILogger<FaceCaptureSessions> logger)
{
    private static readonly TimeSpan IdleLimit = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<Guid, FaceCaptureSession> sessions = new();

    public FaceCaptureSession Open()
    {
        CloseIdle();
        var session = new FaceCaptureSession(CharacterRig.Standard, clock);
        sessions[session.Id] = session;
        logger.LogInformation("Face capture session {SessionId} opened", session.Id);
        return session;
    }

    public FaceCaptureSession? Find(Guid id) => sessions.GetValueOrDefault(id);

    public bool Close(Guid id)
    {
        if (!sessions.TryRemove(id, out var session))
            return false;
        logger.LogInformation("Face capture session {SessionId} closed after {Frames} frames", id, session.FramesSeen);
        return true;
    }

    private void CloseIdle()
    {
        var limit = clock.GetUtcNow() - IdleLimit;
        foreach (var session in sessions.Values.Where(session => session.LastUsed < limit))
            Close(session.Id);
    }
}
