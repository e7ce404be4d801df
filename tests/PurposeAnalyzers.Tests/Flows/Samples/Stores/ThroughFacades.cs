// langversion: 12
using System.Text.Json;
using Dapper;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Caching.Memory;
using MongoDB.Driver;
using Npgsql;
using StackExchange.Redis;
using ZiggyCreatures.Caching.Fusion;

// Stores reached through what applications build around them: generic wrappers, extension methods, options, factories.
static class CacheExtensions
{
    public static Task SetJsonAsync<T>(this IDistributedCache cache, string key, T value, TimeSpan lifetime) =>
        cache.SetStringAsync(key, JsonSerializer.Serialize(value), new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = lifetime });

    public static void Remember<T>(this IMemoryCache cache, object key, T value) =>
        cache.Set(key, value, new MemoryCacheEntryOptions().SetSlidingExpiration(TimeSpan.FromMinutes(5)).SetPriority(CacheItemPriority.High));
}

class Caches(IDistributedCache distributed, IMemoryCache memory, HybridCache hybrid, IFusionCache fusion, IConnectionMultiplexer redis)
{
    async Task Json(FaceFrame frame)
    {
        await distributed.SetJsonAsync("ticks", frame.Ticks, TimeSpan.FromHours(1));
        await distributed.SetJsonAsync("jaw", frame.JawOpen, TimeSpan.FromHours(1)); //~ PUR201 FaceFrame.JawOpen
    }

    void Remembered(FaceFrame frame)
    {
        memory.Remember("ticks", frame.Ticks);
        memory.Remember("shapes", frame.Shapes.ToList()); //~ PUR201 FaceFrame.Shapes
    }

    void ByEntry(FaceFrame frame)
    {
        using (var entry = memory.CreateEntry("ticks"))
            entry.Value = frame.Ticks;
        using (var entry = memory.CreateEntry("jaw"))
            entry.Value = frame.JawOpen; //~ PUR201 FaceFrame.JawOpen
    }

    // What the factory makes is kept.
    async Task Made(FaceFrame frame, CancellationToken stop)
    {
        var ticks = await hybrid.GetOrCreateAsync("ticks", _ => ValueTask.FromResult(frame.Ticks), cancellationToken: stop);
        var jaw = await hybrid.GetOrCreateAsync("jaw", _ => ValueTask.FromResult(frame.JawOpen), cancellationToken: stop); //~ PUR201 FaceFrame.JawOpen
        var shapes = await memory.GetOrCreateAsync("shapes", entry => Task.FromResult(frame.Shapes)); //~ PUR201 FaceFrame.Shapes
    }

    async Task MadeOfState(FaceFrame frame) =>
        await hybrid.GetOrCreateAsync("jaw", frame.JawOpen, static (jaw, stop) => ValueTask.FromResult(jaw * 2)); //~ PUR201 FaceFrame.JawOpen

    async Task Fused(FaceFrame frame)
    {
        await fusion.SetAsync("ticks", frame.Ticks, options => options.SetDuration(TimeSpan.FromMinutes(1)));
        await fusion.SetAsync("jaw", frame.JawOpen, options => options.SetDuration(TimeSpan.FromMinutes(1))); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Redis(FaceFrame frame)
    {
        var database = redis.GetDatabase();
        await database.HashSetAsync("face", [new HashEntry("ticks", frame.Ticks)]);
        await database.HashSetAsync("face", [new HashEntry("jaw", frame.JawOpen)]); //~ PUR201 FaceFrame.JawOpen
        await database.SortedSetAddAsync("jaws", "jaw:" + frame.JawOpen, 1); //~ PUR201 FaceFrame.JawOpen
    }

    async Task RedisTransaction(FaceFrame frame)
    {
        var transaction = redis.GetDatabase().CreateTransaction();
        _ = transaction.StringSetAsync("ticks", frame.Ticks);
        _ = transaction.ListRightPushAsync("jaw", frame.JawOpen.ToString("R")); //~ PUR201 FaceFrame.JawOpen
        await transaction.ExecuteAsync();
    }

    async Task RedisScript(FaceFrame frame) =>
        await redis.GetDatabase().ScriptEvaluateAsync("redis.call('set', KEYS[1], ARGV[1])", ["jaw"], [frame.JawOpen]); //~ PUR201 FaceFrame.JawOpen

    // Data in a key is kept, too.
    async Task Keyed(FaceFrame frame) => await redis.GetDatabase().StringSetAsync("jaw:" + frame.JawOpen, 1); //~ PUR201 FaceFrame.JawOpen

    Task Fetched(FaceFrame frame) => redis.GetDatabase().StringGetAsync("ticks:" + frame.Ticks);
}

record FaceRow(long Ticks, float Jaw); //~ PUR102 FaceRow.Jaw

class Tables(NpgsqlDataSource source, IMongoDatabase mongo)
{
    async Task Parameters(FaceFrame frame)
    {
        await using var command = source.CreateCommand("INSERT INTO faces (ticks) VALUES ($1)");
        command.Parameters.AddWithValue(frame.Ticks);
        await command.ExecuteNonQueryAsync();
        await using var other = source.CreateCommand("INSERT INTO faces (jaw) VALUES (@jaw)");
        other.Parameters.Add(new NpgsqlParameter<float>("jaw", frame.JawOpen));
        await other.ExecuteNonQueryAsync(); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Batched(FaceFrame frame)
    {
        await using var batch = source.CreateBatch();
        var first = batch.CreateBatchCommand();
        first.CommandText = "UPDATE faces SET jaw = @jaw";
        var parameter = first.CreateParameter();
        parameter.ParameterName = "jaw";
        parameter.Value = frame.JawOpen;
        first.Parameters.Add(parameter);
        batch.BatchCommands.Add(first);
        await batch.ExecuteNonQueryAsync(); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Copied(NpgsqlConnection connection, FaceFrame frame)
    {
        await using var writer = await connection.BeginBinaryImportAsync("COPY faces (jaw) FROM STDIN (FORMAT BINARY)");
        await writer.StartRowAsync();
        await writer.WriteAsync(frame.Ticks);
        await writer.WriteAsync(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        await writer.CompleteAsync();
    }

    async Task Rows(NpgsqlConnection connection, IEnumerable<FaceFrame> frames)
    {
        var rows = frames.Select(frame => new FaceRow(frame.Ticks, frame.JawOpen)).ToList();
        await connection.ExecuteAsync("INSERT INTO faces VALUES (@Ticks, @Jaw)", rows); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Command(NpgsqlConnection connection, FaceFrame frame, CancellationToken stop)
    {
        await connection.ExecuteAsync(new CommandDefinition("UPDATE faces SET ticks = @Ticks", new { frame.Ticks }, cancellationToken: stop));
        await connection.ExecuteAsync(new CommandDefinition("UPDATE faces SET jaw = @JawOpen", new { frame.JawOpen }, cancellationToken: stop)); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Asked(NpgsqlConnection connection, FaceFrame frame) =>
        await connection.QueryFirstOrDefaultAsync<int>("SELECT id FROM faces WHERE jaw = @JawOpen", new { frame.JawOpen });

    async Task Updated(FaceFrame frame)
    {
        var faces = mongo.GetCollection<MongoDB.Bson.BsonDocument>("faces");
        var filter = Builders<MongoDB.Bson.BsonDocument>.Filter.Eq("ticks", frame.Ticks);
        await faces.UpdateOneAsync(filter, Builders<MongoDB.Bson.BsonDocument>.Update.Set("seen", frame.Ticks).Inc("count", 1));
        await faces.UpdateOneAsync(filter, Builders<MongoDB.Bson.BsonDocument>.Update.Set("jaw", frame.JawOpen).CurrentDate("at")); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Bulk(FaceFrame frame)
    {
        var faces = mongo.GetCollection<MongoDB.Bson.BsonDocument>("faces");
        var document = new MongoDB.Bson.BsonDocument("jaw", frame.JawOpen);
        await faces.BulkWriteAsync([new InsertOneModel<MongoDB.Bson.BsonDocument>(document)]); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Replaced(FaceFrame frame, MongoDB.Bson.BsonDocument old)
    {
        old["ticks"] = frame.Ticks;
        await mongo.GetCollection<MongoDB.Bson.BsonDocument>("faces").ReplaceOneAsync(_ => true, old, new ReplaceOptions { IsUpsert = true });
        old["jaw"] = frame.JawOpen;
        await mongo.GetCollection<MongoDB.Bson.BsonDocument>("faces").ReplaceOneAsync(_ => true, old, new ReplaceOptions { IsUpsert = true }); //~ PUR201 FaceFrame.JawOpen
    }
}
