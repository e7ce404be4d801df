namespace AvatarStudio.FaceCapture;

/// <summary>One reading of the phone's face sensor: coefficients between 0 and 1 by blend-shape name, and where the eyes look.</summary>
public sealed record FaceFrame(
    long Sequence,
    [FaceData] IReadOnlyDictionary<string, float> BlendShapes,
    Gaze? Gaze);

/// <summary>Horizontal and vertical direction of the eyes, in degrees off the camera.</summary>
[FaceData]
public sealed record Gaze(float Horizontal, float Vertical);
