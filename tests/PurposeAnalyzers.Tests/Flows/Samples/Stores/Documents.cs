using MongoDB.Bson;
using MongoDB.Driver;
using MongoDB.Driver.GridFS;

// Document databases: what is written is stored with all its members; what a filter compares with is not.
class Mongo
{
    private readonly IMongoCollection<FaceFrame> frames;

    Mongo(IMongoCollection<FaceFrame> frames) => this.frames = frames;

    void Inserted(FaceFrame frame) => frames.InsertOne(frame); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    void InsertedWithoutFace(IMongoCollection<Moment> moments, FaceFrame frame) => moments.InsertOne(new Moment(frame.Ticks));

    Task InsertedMany(FaceFrame[] all) => frames.InsertManyAsync(all); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    void Replaced(FaceFrame frame)
    {
        frames.ReplaceOne(Builders<FaceFrame>.Filter.Eq(f => f.Ticks, frame.Ticks), frame); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes
        frames.FindOneAndReplace<FaceFrame>(Builders<FaceFrame>.Filter.Eq(f => f.Ticks, frame.Ticks), frame); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes
    }

    Task ReplacedByLambda(FaceFrame frame) => frames.ReplaceOneAsync(f => f.Ticks == frame.Ticks, frame); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    void FoundAndReplacedByLambda(FaceFrame frame) => frames.FindOneAndReplace(f => f.Ticks == frame.Ticks, frame); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    void Updated(FaceFrame frame)
    {
        frames.UpdateOne(f => f.Ticks == frame.Ticks, Builders<FaceFrame>.Update.Set(f => f.Ticks, frame.Ticks));
        frames.UpdateOne(f => f.Ticks == frame.Ticks, Builders<FaceFrame>.Update.Set(f => f.JawOpen, frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
    }

    void FoundAndUpdated(FaceFrame frame)
    {
        var update = Builders<FaceFrame>.Update.Inc(f => f.JawOpen, frame.JawOpen).Set(f => f.Ticks, 1);
        frames.FindOneAndUpdate<FaceFrame>(Builders<FaceFrame>.Filter.Empty, update); //~ PUR201 FaceFrame.JawOpen
    }

    void Bulk(FaceFrame frame) => frames.BulkWrite(new[] { new InsertOneModel<FaceFrame>(frame) }); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    FaceFrame Found(FaceFrame like) => frames.Find(f => f.JawOpen > like.JawOpen).First();

    async Task<long> Counted(FaceFrame like)
    {
        using var cursor = await frames.FindAsync(Builders<FaceFrame>.Filter.Gt(f => f.JawOpen, like.JawOpen));
        return await frames.CountDocumentsAsync(f => f.JawOpen > like.JawOpen);
    }

    void Deleted(FaceFrame like)
    {
        frames.DeleteOne(f => f.JawOpen == like.JawOpen);
        frames.DeleteMany(Builders<FaceFrame>.Filter.Eq(f => f.JawOpen, like.JawOpen));
    }

    void Command(IMongoDatabase database, FaceFrame frame)
    {
        database.RunCommand<BsonDocument>(new BsonDocument { { "ticks", frame.Ticks } });
        database.RunCommand<BsonDocument>(new BsonDocument { { "jaw", frame.JawOpen } }); //~ PUR201 FaceFrame.JawOpen
    }
}

record Moment(long Ticks);

class GridFiles
{
    void Bytes(IGridFSBucket bucket, FaceFrame frame)
    {
        bucket.UploadFromBytes("ticks", BitConverter.GetBytes(frame.Ticks));
        bucket.UploadFromBytes("jaw", BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
    }

    void Named(IGridFSBucket bucket, FaceFrame frame, byte[] scan)
    {
        bucket.UploadFromBytes($"scan-{frame.Ticks}", scan);
        bucket.UploadFromBytes($"scan-{frame.JawOpen}", scan); //~ PUR201 FaceFrame.JawOpen
    }

    void Streamed(IGridFSBucket bucket, FaceFrame frame)
    {
        using var upload = bucket.OpenUploadStream("scan");
        upload.Write(BitConverter.GetBytes(frame.Ticks));
        upload.Write(BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
    }

    void Uploaded(IGridFSBucket bucket, FaceFrame frame)
    {
        var memory = new MemoryStream();
        memory.Write(BitConverter.GetBytes(frame.JawOpen));
        bucket.UploadFromStream("jaw", memory); //~ PUR201 FaceFrame.JawOpen
    }
}
