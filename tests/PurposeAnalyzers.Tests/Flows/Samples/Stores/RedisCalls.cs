using StackExchange.Redis;

// Redis: values and keys are kept; what is read under a key is not labelled by it.
class RedisCalls
{
    private readonly IDatabase redis;

    RedisCalls(IDatabase redis) => this.redis = redis;

    void Text(FaceFrame frame)
    {
        redis.StringSet("ticks", frame.Ticks);
        redis.StringSet("jaw", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void Key(FaceFrame frame)
    {
        redis.StringSet($"face:{frame.Ticks}", 1);
        redis.StringSet($"face:{frame.JawOpen}", 1); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Hash(FaceFrame frame)
    {
        await redis.HashSetAsync("face", "ticks", frame.Ticks);
        await redis.HashSetAsync("face", "jaw", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        await redis.HashSetAsync("face", new[] { new HashEntry("jaw", frame.JawOpen) }); //~ PUR201 FaceFrame.JawOpen
    }

    void Lists(FaceFrame frame)
    {
        redis.ListRightPush("jaws", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        redis.SetAdd("ticks", frame.Ticks);
        redis.SortedSetAdd("jaws", frame.JawOpen, 1); //~ PUR201 FaceFrame.JawOpen
        redis.StreamAdd("faces", "jaw", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void Published(ISubscriber subscriber, FaceFrame frame)
    {
        subscriber.Publish(RedisChannel.Literal("ticks"), frame.Ticks);
        subscriber.Publish(RedisChannel.Literal("jaws"), frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        redis.Publish(RedisChannel.Literal("jaws"), frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void Commands(FaceFrame frame)
    {
        redis.Execute("SET", "ticks", frame.Ticks);
        redis.Execute("SET", "jaw", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        redis.ScriptEvaluate("return 1", values: new RedisValue[] { frame.JawOpen }); //~ PUR201 FaceFrame.JawOpen
    }

    void Found(FaceFrame frame)
    {
        File.WriteAllText("found", redis.StringGet($"face:{frame.JawOpen}"));
        File.WriteAllText("exists", redis.KeyExists($"face:{frame.Ticks}").ToString());
    }
}
