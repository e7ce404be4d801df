#pragma warning disable OPENAI001
using OpenAI.Assistants;
using OpenAI.Audio;
using OpenAI.Chat;
using OpenAI.Embeddings;
using OpenAI.Files;
using OpenAI.Images;
using OpenAI.Moderations;
using OpenAI.Responses;

// A prompt is handed to the model's provider, whatever form it has.
class OpenAiCalls
{
    async Task Chat(ChatClient chat, Customer c)
    {
        await chat.CompleteChatAsync("Suggest something for the theme " + c.Theme);
        await chat.CompleteChatAsync("Write to " + c.Email); //~ PUR301 Customer.Email
    }

    void ChatWithHistory(ChatClient chat, Customer c)
    {
        var messages = new List<ChatMessage> { new SystemChatMessage("Be polite.") };
        messages.Add(new UserChatMessage("Write to " + c.Name));
        chat.CompleteChat(messages); //~ PUR301 Customer.Name
        var others = new List<ChatMessage> { new SystemChatMessage("Be polite."), new UserChatMessage(c.Theme) };
        chat.CompleteChat(others);
    }

    void Embedded(EmbeddingClient client, Customer c)
    {
        client.GenerateEmbedding(c.Theme);
        client.GenerateEmbedding(c.Name); //~ PUR301 Customer.Name
    }

    void Drawn(ImageClient client, Customer c)
    {
        client.GenerateImage("a card in " + c.Theme);
        client.GenerateImage("a card for " + c.Name); //~ PUR301 Customer.Name
    }

    void Spoken(AudioClient client, Customer c)
    {
        client.GenerateSpeech("Your theme: " + c.Theme, GeneratedSpeechVoice.Alloy);
        client.GenerateSpeech("Dear " + c.Name, GeneratedSpeechVoice.Alloy); //~ PUR301 Customer.Name
    }

    void Moderated(ModerationClient client, Customer c)
    {
        client.ClassifyText(c.Theme);
        client.ClassifyText(c.Name); //~ PUR301 Customer.Name
    }

    void Answered(ResponsesClient client, Customer c)
    {
        client.CreateResponse("model", "Explain " + c.Theme);
        client.CreateResponse("model", "Write to " + c.Email); //~ PUR301 Customer.Email
    }

    void Assisted(AssistantClient client, Customer c)
    {
        client.CreateMessage("thread", OpenAI.Assistants.MessageRole.User, new[] { MessageContent.FromText(c.Theme) });
        client.CreateMessage("thread", OpenAI.Assistants.MessageRole.User, new[] { MessageContent.FromText(c.Email) }); //~ PUR301 Customer.Email
    }

    void Uploaded(OpenAIFileClient client, Customer c)
    {
        client.UploadFile(BinaryData.FromString(c.Theme), "theme.txt", FileUploadPurpose.Assistants);
        client.UploadFile(BinaryData.FromString(c.Email), "mail.txt", FileUploadPurpose.Assistants); //~ PUR301 Customer.Email
    }
}
