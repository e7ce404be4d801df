namespace AvatarStudio.FaceCapture;

/// <summary>
/// Positions of a character's rig controls. Computed from a face, and so still face data: whoever has the pose can tell the expression.
/// </summary>
public sealed record CharacterPose(long Sequence, [FaceData] IReadOnlyDictionary<string, float> Controls);
