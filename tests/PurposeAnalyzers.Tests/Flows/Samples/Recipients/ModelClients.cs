using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.TextGeneration;
using OllamaSharp;
using OllamaSharp.Models.Chat;

#pragma warning disable MEAI001 // for evaluation only
// Which model stands behind an abstraction is set up elsewhere: nobody knows whose it is.
class Asks //~ PUR303 Asks
{
    async Task Ask(IChatClient client, Customer c)
    {
        await client.GetResponseAsync("Write to " + c.Email);
        await client.GetResponseAsync(new[] { new ChatMessage(Microsoft.Extensions.AI.ChatRole.User, "Write to " + c.Name) });
        await client.GetResponseAsync<string>("Write to " + c.Email);
        await client.GetResponseAsync("Write to somebody with " + c.Points);
    }
}

class Embeds //~ PUR303 Embeds
{
    async Task Embed(IEmbeddingGenerator<string, Embedding<float>> generator, Customer c)
    {
        await generator.GenerateAsync(new[] { c.Email });
        await generator.GenerateVectorAsync(c.Name);
        await generator.GenerateAsync(new[] { c.Theme });
    }
}

class Hears //~ PUR303 Hears
{
    async Task Hear(ISpeechToTextClient client, Customer c) => await client.GetTextAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(c.Email)));
}

class Draws //~ PUR303 Draws
{
    async Task Draw(IImageGenerator generator, Customer c)
    {
        await generator.GenerateImagesAsync("A card for " + c.Name);
        await generator.GenerateAsync(new ImageGenerationRequest("A card for " + c.Name));
    }
}

class Chats //~ PUR303 Chats
{
    async Task Chat(IChatCompletionService service, Customer c)
    {
        var history = new ChatHistory();
        history.AddUserMessage("Write to " + c.Email);
        await service.GetChatMessageContentsAsync(history);
        await service.GetChatMessageContentAsync("Write to " + c.Email);
    }
}

class Generates //~ PUR303 Generates
{
    async Task Generate(ITextGenerationService service, Customer c)
    {
        await service.GetTextContentsAsync("Write to " + c.Email);
        await service.GetTextContentAsync("Write to " + c.Email);
    }
}

class Invokes //~ PUR303 Invokes
{
    async Task Invoke(Kernel kernel, KernelFunction function, Customer c)
    {
        await kernel.InvokeAsync(function, new KernelArguments { ["mail"] = c.Email });
        await function.InvokeAsync(kernel, new KernelArguments { ["mail"] = c.Email });
        await kernel.InvokePromptAsync("Write to " + c.Email);
        await kernel.InvokeAsync(function, new KernelArguments { ["points"] = c.Points });
    }
}

class Local
{
    async Task AtHome(Customer c)
    {
        var client = new OllamaApiClient("http://localhost:11434");
        await foreach (var part in ((IOllamaApiClient)client).GenerateAsync("Write to " + c.Email)) { }
        await client.EmbedAsync(c.Email);
    }

    async Task Rented(Customer c)
    {
        var client = new OllamaApiClient("https://models.rented.example");
        await client.EmbedAsync(c.Email); //~ PUR301 Customer.Email
        await client.EmbedAsync(c.Theme);
        await foreach (var part in client.ChatAsync(new ChatRequest { Messages = new[] { new Message(OllamaSharp.Models.Chat.ChatRole.User, c.Email) } })) { } //~ PUR301 Customer.Email
        var chat = new Chat(client);
        await foreach (var part in chat.SendAsync("Write to " + c.Email)) { } //~ PUR301 Customer.Email
    }
}
