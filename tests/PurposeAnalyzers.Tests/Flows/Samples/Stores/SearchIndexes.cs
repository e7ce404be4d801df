using Elastic.Clients.Elasticsearch;
using Nest;

class SearchIndexes
{
    async Task Documents(ElasticsearchClient client, FaceFrame frame)
    {
        await client.IndexAsync(frame); //~ PUR201 FaceFrame.JawOpen
        client.Create(new { jaw = frame.JawOpen }, "1"); //~ PUR201 FaceFrame.JawOpen
        await client.IndexAsync(new { at = frame.Ticks });
        await client.IndexManyAsync(new[] { frame }); //~ PUR201 FaceFrame.JawOpen
    }

    void OlderDocuments(IElasticClient client, FaceFrame frame)
    {
        client.IndexDocument(frame); //~ PUR201 FaceFrame.JawOpen
        client.IndexDocument(new { at = frame.Ticks });
        Nest.IndexManyExtensions.IndexMany(client, new[] { frame }); //~ PUR201 FaceFrame.JawOpen
    }
}
