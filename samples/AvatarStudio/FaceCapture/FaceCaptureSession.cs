namespace AvatarStudio.FaceCapture;

/// <summary>One customer before one camera. Knows nothing of who it is, and forgets the face when it ends.</summary>
public sealed class FaceCaptureSession(CharacterRig rig, TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly FaceRetargeter retargeter = new(rig);
    private readonly PoseSmoother smoother = new(keep: 0.4f);

    public Guid Id { get; } = Guid.NewGuid();

    public int FramesSeen { get; private set; }

    public DateTimeOffset LastUsed { get; private set; } = clock.GetUtcNow();

    /// <summary>Frames of one session arrive one after another, but nobody can be held to it.</summary>
    [ProcessesFor(Purpose.AvatarAnimation)]
    public CharacterPose Animate(FaceFrame frame)
    {
        lock (gate)
        {
            FramesSeen++;
            LastUsed = clock.GetUtcNow();
            return smoother.Smooth(retargeter.Retarget(frame));
        }
    }
}
