using System.Data;
using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Caching.Memory;
using Npgsql;

class DatabaseShapes
{
    void Inserted(DbConnection connection, FaceFrame frame)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO faces (jaw) VALUES (@jaw)";
        var parameter = command.CreateParameter();
        parameter.Value = frame.JawOpen;
        command.Parameters.Add(parameter);
        command.ExecuteNonQuery(); //~ PUR201 FaceFrame.JawOpen
    }

    void Filtered(DbConnection connection, FaceFrame frame)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id FROM faces WHERE jaw = @jaw";
        var parameter = command.CreateParameter();
        parameter.Value = frame.JawOpen;
        command.Parameters.Add(parameter);
        using var reader = command.ExecuteReader();
        Console.WriteLine(reader.GetInt32(0));
    }

    void InsertedByNpgsql(NpgsqlConnection connection, FaceFrame frame)
    {
        using var command = new NpgsqlCommand("INSERT INTO faces (jaw) VALUES (@jaw)", connection);
        command.Parameters.AddWithValue("jaw", frame.JawOpen);
        command.ExecuteNonQuery(); //~ PUR201 FaceFrame.JawOpen
    }

    async Task FilteredByNpgsql(NpgsqlConnection connection, FaceFrame frame)
    {
        await using var command = new NpgsqlCommand("SELECT id FROM faces WHERE jaw = @jaw", connection);
        command.Parameters.AddWithValue("jaw", frame.JawOpen);
        Console.WriteLine(await command.ExecuteScalarAsync());
    }

    async Task InsertedByPosition(NpgsqlDataSource source, FaceFrame frame)
    {
        await using var command = source.CreateCommand("INSERT INTO faces VALUES ($1)");
        command.Parameters.Add(new NpgsqlParameter { Value = frame.JawOpen });
        await command.ExecuteNonQueryAsync(); //~ PUR201 FaceFrame.JawOpen
    }

    void InsertedByConcatenation(NpgsqlConnection connection, FaceFrame frame)
    {
        using var command = new NpgsqlCommand("INSERT INTO faces (jaw) VALUES (" + frame.JawOpen + ")", connection);
        command.ExecuteNonQuery(); //~ PUR201 FaceFrame.JawOpen
    }

    void InsertedHarmless(NpgsqlConnection connection, FaceFrame frame)
    {
        using var command = new NpgsqlCommand("INSERT INTO faces (ticks) VALUES (@ticks)", connection);
        command.Parameters.AddWithValue("ticks", frame.Ticks);
        command.ExecuteNonQuery();
    }

    void Copied(NpgsqlConnection connection, FaceFrame frame)
    {
        using var importer = connection.BeginBinaryImport("COPY faces (jaw) FROM STDIN (FORMAT BINARY)");
        importer.StartRow();
        importer.Write(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        importer.Write(frame.Ticks);
        importer.Complete();
    }

    void CopiedAsText(NpgsqlConnection connection, FaceFrame frame)
    {
        using var writer = connection.BeginTextImport("COPY faces FROM STDIN");
        writer.WriteLine(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        writer.WriteLine(frame.Ticks);
    }

    void Table(FaceFrame frame)
    {
        var table = new DataTable("faces");
        table.Rows.Add(frame.JawOpen);
        table.WriteXml("faces.xml"); //~ PUR201 FaceFrame.JawOpen
    }

    void RawSql(DbContext db, FaceFrame frame)
    {
        db.Database.ExecuteSqlRaw("UPDATE faces SET jaw = {0}", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        db.Database.ExecuteSqlRaw("DELETE FROM faces WHERE jaw = {0}", frame.JawOpen);
        db.Database.ExecuteSqlRaw("UPDATE faces SET ticks = {0}", frame.Ticks);
    }

    async Task RawSqlLater(DbContext db, FaceFrame frame)
    {
        await db.Database.ExecuteSqlAsync($"INSERT INTO faces VALUES ({frame.JawOpen})"); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Hybrid(HybridCache cache, FaceFrame frame)
    {
        await cache.SetAsync("jaw", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        await cache.SetAsync("ticks", frame.Ticks);
    }

    void Entry(IMemoryCache cache, FaceFrame frame)
    {
        using var entry = cache.CreateEntry("jaw");
        entry.Value = frame.JawOpen; //~ PUR201 FaceFrame.JawOpen
    }

    void EntryHarmless(IMemoryCache cache, FaceFrame frame)
    {
        using var entry = cache.CreateEntry("ticks");
        entry.Value = frame.Ticks;
    }

    void SessionBytes(ISession session, FaceFrame frame)
    {
        session.Set("jaw", BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
        session.SetInt32("jaw", (int)frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void CookieWithOptions(HttpContext context, FaceFrame frame)
    {
        context.Response.Cookies.Append("jaw", $"{frame.JawOpen}", new CookieOptions { HttpOnly = true }); //~ PUR201 FaceFrame.JawOpen
        context.Response.Cookies.Append("ticks", $"{frame.Ticks}", new CookieOptions { HttpOnly = true });
    }
}
