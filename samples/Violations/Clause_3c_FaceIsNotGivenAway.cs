using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Violations.FaceIsNotGivenAway;

// Policy 3: what the face sensor tells is given to no third party. The pose goes back to the phone that sent the frame, which is none.

public sealed record Pose([FaceData] float Jaw);

[ProcessesFor(Purpose.AvatarAnimation)]
public sealed class CloudRigWrong(HttpClient http)
{
    public async Task<float> SolveAsync(FaceFrame frame)
    {
        var jaw = frame.JawOpen * 0.8f;
        using var answer = await http.PostAsJsonAsync("https://rig.cloudface.example/v1/solve", jaw); //~ PUR301 FaceFrame.JawOpen
        return await answer.Content.ReadFromJsonAsync<float>();
    }
}

/// <summary>An agreement changes nothing: the catalog forbids any disclosure of face data.</summary>
[ProcessesFor(Purpose.AvatarAnimation)]
public sealed class HostedRigWrong(HttpClient http)
{
    public async Task KeepWarmAsync(FaceFrame frame)
    {
        await http.PostAsJsonAsync("https://rig.cloudhost.example/v1/frames", frame.BlendShapes); //~ PUR302 FaceFrame.BlendShapes
    }
}

[ProcessesFor(Purpose.AvatarAnimation)]
public sealed class HostedRigRight(HttpClient http)
{
    public async Task KeepWarmAsync(FaceFrame frame)
    {
        await http.PostAsJsonAsync("https://rig.cloudhost.example/v1/frames", frame.Sequence);
    }
}

public static class LocalRigRight
{
    public static void MapRig(this IEndpointRouteBuilder app) => app.MapPost("/rig", Solve);

    [ProcessesFor(Purpose.AvatarAnimation)]
    private static IResult Solve(FaceFrame frame)
    {
        var jaw = frame.JawOpen * 0.8f;
        return Results.Ok(new Pose(jaw));
    }
}
