namespace Violations.Domain;

/// <summary>One reading of the face sensor: coefficients between 0 and 1, by blend-shape name.</summary>
public sealed class FaceFrame
{
    public long Sequence { get; init; }

    [FaceData]
    public required Dictionary<string, float> BlendShapes { get; init; }

    [FaceData]
    public float JawOpen { get; init; }
}
