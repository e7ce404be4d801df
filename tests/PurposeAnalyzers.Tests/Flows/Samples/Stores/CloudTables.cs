using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;
using Amazon.DynamoDBv2.DocumentModel;
using Amazon.DynamoDBv2.Model;
using Azure;
using Azure.Data.Tables;
using Microsoft.Azure.Cosmos;

class CloudTables
{
    async Task Items(Container container, FaceFrame frame)
    {
        await container.CreateItemAsync(frame); //~ PUR201 FaceFrame.JawOpen
        await container.UpsertItemAsync(new { id = "1", jaw = frame.JawOpen }); //~ PUR201 FaceFrame.JawOpen
        await container.ReplaceItemAsync(new { id = "1", at = frame.Ticks }, "1");
    }

    async Task Patches(Container container, FaceFrame frame)
    {
        await container.PatchItemAsync<object>("1", new PartitionKey("1"), new[] { PatchOperation.Set("/jaw", frame.JawOpen) }); //~ PUR201 FaceFrame.JawOpen
        await container.PatchItemAsync<object>("1", new PartitionKey("1"), new[] { PatchOperation.Set("/at", frame.Ticks) });
    }

    async Task ItemsAsStreams(Container container, FaceFrame frame)
    {
        using var body = new MemoryStream(BitConverter.GetBytes(frame.JawOpen));
        await container.CreateItemStreamAsync(body, new PartitionKey("1")); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Batch(Container container, FaceFrame frame)
    {
        await container.CreateTransactionalBatch(new PartitionKey("1"))
            .CreateItem(new { at = frame.Ticks })
            .CreateItem(frame) //~ PUR201 FaceFrame.JawOpen
            .ExecuteAsync();
    }

    async Task Fetched(Container container, FaceFrame frame)
    {
        var item = await container.ReadItemAsync<Dictionary<string, string>>(frame.JawOpen.ToString(), new PartitionKey("1"));
        File.WriteAllText("item", item.Resource["at"]);
    }

    void Entities(TableClient table, FaceFrame frame)
    {
        table.AddEntity(new TableEntity("1", "1") { ["jaw"] = frame.JawOpen }); //~ PUR201 FaceFrame.JawOpen
        table.UpsertEntity(new TableEntity("1", "1") { ["at"] = frame.Ticks });
        table.UpdateEntity(new FaceEntity { Jaw = frame.JawOpen }, ETag.All); //~ PUR201 FaceFrame.JawOpen
    }

    async Task EntitiesAtOnce(TableClient table, FaceFrame frame)
    {
        await table.SubmitTransactionAsync(new[] { new TableTransactionAction(TableTransactionActionType.Add, new FaceEntity { Jaw = frame.JawOpen }) }); //~ PUR201 FaceFrame.JawOpen
    }

    void EntityFetched(TableClient table, FaceFrame frame)
    {
        var entity = table.GetEntity<TableEntity>("1", frame.JawOpen.ToString()).Value;
        File.WriteAllText("at", entity.GetString("at"));
        table.DeleteEntity(entity);
    }

    async Task DynamoItems(IAmazonDynamoDB db, FaceFrame frame)
    {
        await db.PutItemAsync("faces", new Dictionary<string, AttributeValue> { ["jaw"] = new AttributeValue { N = frame.JawOpen.ToString() } }); //~ PUR201 FaceFrame.JawOpen
        await db.PutItemAsync("faces", new Dictionary<string, AttributeValue> { ["at"] = new AttributeValue { N = frame.Ticks.ToString() } });
        await db.PutItemAsync(new PutItemRequest { TableName = "faces", Item = new() { ["jaw"] = new AttributeValue(frame.JawOpen.ToString()) } }); //~ PUR201 FaceFrame.JawOpen
    }

    async Task DynamoStatements(IAmazonDynamoDB db, FaceFrame frame)
    {
        await db.ExecuteStatementAsync(new ExecuteStatementRequest { Statement = "INSERT INTO faces VALUE {'jaw' : ?}", Parameters = new() { new AttributeValue(frame.JawOpen.ToString()) } }); //~ PUR201 FaceFrame.JawOpen
        await db.ExecuteStatementAsync(new ExecuteStatementRequest { Statement = "SELECT * FROM faces WHERE jaw = ?", Parameters = new() { new AttributeValue(frame.JawOpen.ToString()) } });
    }

    async Task DynamoManyStatements(IAmazonDynamoDB db, FaceFrame frame)
    {
        await db.BatchExecuteStatementAsync(new BatchExecuteStatementRequest { Statements = new() { new BatchStatementRequest { Parameters = new() { new AttributeValue(frame.JawOpen.ToString()) } } } }); //~ PUR201 FaceFrame.JawOpen
        await db.BatchExecuteStatementAsync(new BatchExecuteStatementRequest { Statements = new() { new BatchStatementRequest { Parameters = new() { new AttributeValue(frame.Ticks.ToString()) } } } });
    }

    async Task DynamoObjects(IDynamoDBContext db, FaceFrame frame)
    {
        await db.SaveAsync(frame); //~ PUR201 FaceFrame.JawOpen
        var at = await db.LoadAsync<FaceTick>(frame.JawOpen);
        File.WriteAllText("at", at.At.ToString());
        await db.DeleteAsync(at);
        var batch = db.CreateBatchWrite<FaceFrame>();
        batch.AddPutItem(frame); //~ PUR201 FaceFrame.JawOpen
    }

    async Task DynamoDocuments(ITable table, FaceFrame frame)
    {
        await table.PutItemAsync(new Document { ["jaw"] = frame.JawOpen }); //~ PUR201 FaceFrame.JawOpen
        await table.PutItemAsync(new Document { ["at"] = frame.Ticks });
        File.WriteAllText("jaw", new Document { ["jaw"] = frame.JawOpen }.ToJson()); //~ PUR201 FaceFrame.JawOpen
    }
}

class FaceTick
{
    public long At { get; set; }
}

class FaceEntity : ITableEntity
{
    [FaceData]
    public double Jaw { get; set; }

    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }
}
