namespace AvatarStudio.FaceCapture;

/// <summary>Takes the sensor's jitter out of a character's movement: each pose keeps a share of the one before it.</summary>
[ProcessesFor(Purpose.AvatarAnimation)]
public sealed class PoseSmoother(float keep)
{
    private readonly Dictionary<string, float> previous = [];

    public CharacterPose Smooth(CharacterPose pose)
    {
        var smoothed = new Dictionary<string, float>(previous);
        foreach (var (control, position) in pose.Controls)
        {
            smoothed[control] = previous.TryGetValue(control, out var before)
                ? before * keep + position * (1 - keep)
                : position;
        }

        Remember(smoothed);
        return pose with { Controls = smoothed };
    }

    private void Remember(Dictionary<string, float> positions)
    {
        previous.Clear();
        foreach (var (control, position) in positions)
            previous[control] = position;
    }
}
