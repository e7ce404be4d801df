namespace AvatarStudio.FaceCapture;

/// <summary>Turns what a face does into what a character does: each control is the weighted sum of the blend shapes that drive it.</summary>
[ProcessesFor(Purpose.AvatarAnimation)]
public sealed class FaceRetargeter(CharacterRig rig)
{
    private const float DegreesOfFullGaze = 30f;

    public CharacterPose Retarget(FaceFrame frame)
    {
        var controls = new Dictionary<string, float>(rig.Controls.Count + 2);
        foreach (var control in rig.Controls)
            controls[control.Name] = Position(control, frame.BlendShapes);
        if (frame.Gaze is { } gaze)
        {
            controls["eyesHorizontal"] = Math.Clamp(gaze.Horizontal / DegreesOfFullGaze, -1f, 1f);
            controls["eyesVertical"] = Math.Clamp(gaze.Vertical / DegreesOfFullGaze, -1f, 1f);
        }

        return new CharacterPose(frame.Sequence, controls);
    }

    private static float Position(RigControl control, IReadOnlyDictionary<string, float> blendShapes)
    {
        var position = 0f;
        foreach (var driver in control.Drivers)
        {
            if (blendShapes.TryGetValue(driver.BlendShape, out var coefficient))
                position += coefficient * driver.Weight;
        }

        return Math.Clamp(position, -1f, 1f);
    }
}
