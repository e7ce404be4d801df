using Azure.Storage.Files.Shares;
using Renci.SshNet;

class RemoteFiles
{
    void Sftp(SftpClient client, FaceFrame frame)
    {
        client.WriteAllText("/jaw", frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
        client.AppendAllLines("/jaw", new[] { frame.JawOpen.ToString() }); //~ PUR201 FaceFrame.JawOpen
        client.WriteAllText("/ticks", frame.Ticks.ToString());
    }

    void SftpStreams(ISftpClient client, FaceFrame frame)
    {
        using var writer = client.CreateText("/jaw");
        writer.Write(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        writer.Write(frame.Ticks);
        using var stream = client.OpenWrite("/jaw");
        stream.Write(BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
    }

    void SftpUpload(ISftpClient client, FaceFrame frame)
    {
        using var memory = new MemoryStream(BitConverter.GetBytes(frame.JawOpen));
        client.UploadFile(memory, "/jaw"); //~ PUR201 FaceFrame.JawOpen
        using var ticks = new MemoryStream(BitConverter.GetBytes(frame.Ticks));
        client.UploadFile(ticks, "/ticks");
    }

    void SftpFetched(ISftpClient client, Account account) => File.WriteAllText("copy", client.ReadAllText("/" + account.LastPage));

    void Scp(ScpClient client, Account account)
    {
        using var memory = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(account.Iban));
        client.Upload(memory, "/iban"); //~ PUR202 Account.Iban
    }

    void Command(SshClient client, Customer c)
    {
        client.RunCommand("notify " + c.Email); //~ PUR203 Customer.Email
        client.RunCommand("notify " + c.Points);
    }

    async Task Share(ShareFileClient file, FaceFrame frame)
    {
        using var memory = new MemoryStream(BitConverter.GetBytes(frame.JawOpen));
        await file.UploadAsync(memory); //~ PUR201 FaceFrame.JawOpen
        await using var stream = await file.OpenWriteAsync(true, 0);
        await stream.WriteAsync(BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
        await stream.WriteAsync(BitConverter.GetBytes(frame.Ticks));
    }

    void ShareMetadata(ShareFileClient file, FaceFrame frame)
    {
        file.SetMetadata(new Dictionary<string, string> { ["jaw"] = frame.JawOpen.ToString() }); //~ PUR201 FaceFrame.JawOpen
        file.SetMetadata(new Dictionary<string, string> { ["at"] = frame.Ticks.ToString() });
    }
}
