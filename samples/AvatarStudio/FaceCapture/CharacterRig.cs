namespace AvatarStudio.FaceCapture;

/// <summary>What a character can move, and which blend shapes move it. Says nothing about anybody's face.</summary>
public sealed record CharacterRig(string Name, IReadOnlyList<RigControl> Controls)
{
    public static readonly CharacterRig Standard = new("standard",
    [
        new("jaw", [new("jawOpen", 1.0f), new("mouthFunnel", 0.25f)]),
        new("smile", [new("mouthSmileLeft", 0.5f), new("mouthSmileRight", 0.5f), new("mouthFrownLeft", -0.5f), new("mouthFrownRight", -0.5f)]),
        new("browLeft", [new("browOuterUpLeft", 1.0f), new("browDownLeft", -1.0f)]),
        new("browRight", [new("browOuterUpRight", 1.0f), new("browDownRight", -1.0f)]),
        new("lidLeft", [new("eyeBlinkLeft", 1.0f), new("eyeWideLeft", -0.5f)]),
        new("lidRight", [new("eyeBlinkRight", 1.0f), new("eyeWideRight", -0.5f)]),
        new("cheeks", [new("cheekPuff", 1.0f)]),
    ]);
}

public sealed record RigControl(string Name, IReadOnlyList<BlendShapeWeight> Drivers);

public sealed record BlendShapeWeight(string BlendShape, float Weight);
