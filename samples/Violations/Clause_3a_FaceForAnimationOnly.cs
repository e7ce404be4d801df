namespace Violations.FaceForAnimationOnly;

// Policy 3: what the face sensor tells moves the character and does nothing else; not after arithmetic either, nor as a yes or no.

internal static class Smile
{
    /// <summary>Says nothing of a purpose: what it computes, it computes for its caller.</summary>
    public static float Of(FaceFrame frame)
    {
        var sum = 0f;
        foreach (var (shape, coefficient) in frame.BlendShapes)
        {
            if (shape.StartsWith("mouthSmile", StringComparison.Ordinal))
                sum += coefficient;
        }

        return sum / 2;
    }
}

[ProcessesFor(Purpose.Personalization)]
public sealed class MoodAdsWrong
{
    public string Choose(FaceFrame frame)
    {
        return frame.JawOpen > 0.6f ? "holidays" : "insurance"; //~ PUR101 FaceFrame.JawOpen
    }

    public bool IsInterested(FaceFrame frame) => Smile.Of(frame) > 0.3f; //~ PUR101 FaceFrame.BlendShapes
}

[ProcessesFor(Purpose.AvatarAnimation)]
public sealed class CharacterRight
{
    private float smile;
    private float jaw;

    public void Follow(FaceFrame frame)
    {
        smile = Smile.Of(frame);
        jaw = frame.JawOpen > 0.6f ? 1 : frame.JawOpen;
    }

    public bool IsLaughing() => smile + jaw > 1;
}
