class ArithmeticOfQueries
{
    void Query(IQueryable<FaceFrame> frames)
    {
        File.WriteAllText("jaw", frames.Select(frame => frame.JawOpen).Max().ToString()); //~ PUR201 FaceFrame.JawOpen
        File.WriteAllText("ticks", frames.Select(frame => frame.Ticks).Max().ToString());
    }

    void CastQuery(IQueryable<object> frames, FaceFrame frame)
    {
        foreach (var ticks in frames.OfType<FaceFrame>().Select(one => one.Ticks))
            File.WriteAllText("ticks", ticks.ToString());
        foreach (var jaw in frames.Cast<FaceFrame>().Select(one => one.JawOpen))
            File.WriteAllText("jaw", jaw.ToString()); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Stream(IAsyncEnumerable<FaceFrame> frames)
    {
        var most = await frames.Select(frame => frame.JawOpen).MaxAsync();
        await File.WriteAllTextAsync("jaw", most.ToString()); //~ PUR201 FaceFrame.JawOpen
        var sum = await frames.Select(frame => frame.JawOpen).SumAsync();
        await File.WriteAllTextAsync("jaw", sum.ToString()); //~ PUR201 FaceFrame.JawOpen
        var last = await frames.Select(frame => frame.Ticks).MaxAsync();
        await File.WriteAllTextAsync("ticks", last.ToString());
    }

    async Task CastStream(IAsyncEnumerable<object> frames)
    {
        await foreach (var frame in frames.Cast<FaceFrame>())
        {
            await File.WriteAllTextAsync("ticks", frame.Ticks.ToString());
            await File.WriteAllTextAsync("jaw", frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
        }
    }
}
