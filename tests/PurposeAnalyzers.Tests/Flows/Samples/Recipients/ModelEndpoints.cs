using System.ClientModel;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Embeddings;

// The same library talks to OpenAI, and to whoever offers its protocol: the endpoint tells.
class ModelEndpoints
{
    void Default(ChatClient client, Customer c)
    {
        client.CompleteChat("Write to " + c.Email); //~ PUR301 OpenAI
        client.CompleteChat("Write to somebody with " + c.Points);
    }

    void ByName(Customer c)
    {
        var client = new OpenAIClient("key").GetChatClient("gpt");
        client.CompleteChat("Write to " + c.Email); //~ PUR301 OpenAI
    }

    void Elsewhere(Customer c)
    {
        var options = new OpenAIClientOptions { Endpoint = new Uri("https://models.rented.example/v1") };
        var client = new OpenAIClient(new ApiKeyCredential("key"), options).GetChatClient("gpt");
        client.CompleteChat("Write to " + c.Email); //~ PUR301 models.rented.example
    }

    void AtHome(Customer c)
    {
        var client = new ChatClient("gpt", new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:1234/v1") });
        client.CompleteChat("Write to " + c.Email);
    }
}
