using System.ClientModel;
using Azure.AI.OpenAI;
using OpenAI.Chat;

// Azure's client for the same models: a resource of one's own, at an address of Microsoft's.
class AzureModels
{
    void Resource(Customer c)
    {
        var client = new AzureOpenAIClient(new Uri("https://shop.openai.azure.com"), new ApiKeyCredential("key")).GetChatClient("gpt");
        client.CompleteChat("Write to somebody with " + c.Points);
        client.CompleteChat("Write to " + c.Email); //~ PUR301 Azure OpenAI
    }

    async Task Messages(Customer c)
    {
        var azure = new AzureOpenAIClient(new Uri("https://shop.openai.azure.com"), new ApiKeyCredential("key"));
        var chat = azure.GetChatClient("gpt");
        await chat.CompleteChatAsync(new SystemChatMessage("Be kind."), new UserChatMessage("Write about " + c.Theme));
        await chat.CompleteChatAsync(new SystemChatMessage("Be kind."), new UserChatMessage("Write to " + c.Name)); //~ PUR301 Azure OpenAI
    }

    async Task Embedded(Customer c)
    {
        var azure = new AzureOpenAIClient(new Uri("https://shop.openai.azure.com"), new ApiKeyCredential("key"));
        await azure.GetEmbeddingClient("small").GenerateEmbeddingAsync(c.Theme);
        await azure.GetEmbeddingClient("small").GenerateEmbeddingAsync(c.Email); //~ PUR301 Azure OpenAI
    }

    // A gateway of one's own in front of it.
    void Gateway(Customer c)
    {
        var client = new AzureOpenAIClient(new Uri("https://models.shop.example"), new ApiKeyCredential("key")).GetChatClient("gpt");
        client.CompleteChat("Write to " + c.Email);
    }
}
