using Microsoft.AspNetCore.Http.HttpResults;

namespace AvatarStudio.FaceCapture;

internal static class FaceCaptureEndpoints
{
    public static void MapFaceCapture(this IEndpointRouteBuilder app)
    {
        var face = app.MapGroup("/face/sessions");
        face.MapPost("", Open);
        face.MapPost("{id:guid}/frames", Animate);
        face.MapDelete("{id:guid}", Close);
    }

    private static Created<SessionOpened> Open(FaceCaptureSessions sessions)
    {
        var session = sessions.Open();
        return TypedResults.Created($"/face/sessions/{session.Id}", new SessionOpened(session.Id, CharacterRig.Standard.Name));
    }

    /// <summary>The pose goes back to the phone it came from, to be drawn there.</summary>
    [ProcessesFor(Purpose.AvatarAnimation)]
    private static Results<Ok<CharacterPose>, NotFound> Animate(Guid id, FaceFrame frame, FaceCaptureSessions sessions) =>
        sessions.Find(id) is { } session
            ? TypedResults.Ok(session.Animate(frame))
            : TypedResults.NotFound();

    private static Results<NoContent, NotFound> Close(Guid id, FaceCaptureSessions sessions) =>
        sessions.Close(id) ? TypedResults.NoContent() : TypedResults.NotFound();
}

internal sealed record SessionOpened(Guid Id, string Rig);
