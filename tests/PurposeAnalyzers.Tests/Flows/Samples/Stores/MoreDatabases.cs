using System.Data;
using MySqlConnector;
using SQLite;

class MoreDatabases
{
    void MySqlWrites(MySqlConnection connection, FaceFrame frame)
    {
        using var command = new MySqlCommand("INSERT INTO jaws VALUES (@jaw)", connection);
        command.Parameters.AddWithValue("@jaw", frame.JawOpen);
        command.ExecuteNonQuery(); //~ PUR201 FaceFrame.JawOpen
    }

    void MySqlAsks(MySqlConnection connection, FaceFrame frame)
    {
        using var command = new MySqlCommand("SELECT id FROM jaws WHERE jaw > @jaw", connection);
        command.Parameters.AddWithValue("@jaw", frame.JawOpen);
        command.ExecuteScalar();
    }

    void MySqlParameterOfItsOwn(MySqlCommand command, FaceFrame frame)
    {
        command.CommandText = "UPDATE jaws SET jaw = @jaw";
        command.Parameters.Add(new MySqlParameter("@jaw", frame.JawOpen));
        command.ExecuteNonQuery(); //~ PUR201 FaceFrame.JawOpen
    }

    void MySqlBulk(MySqlConnection connection, FaceFrame frame)
    {
        var table = new DataTable();
        table.Rows.Add(frame.JawOpen);
        new MySqlBulkCopy(connection).WriteToServer(table); //~ PUR201 FaceFrame.JawOpen
    }

    void MySqlBulkHarmless(MySqlConnection connection, FaceFrame frame)
    {
        var table = new DataTable();
        table.Rows.Add(frame.Ticks);
        new MySqlBulkCopy(connection).WriteToServer(table);
    }

    void SqliteObjects(SQLiteConnection db, FaceFrame frame)
    {
        db.Insert(frame); //~ PUR201 FaceFrame.JawOpen
        db.InsertOrReplace(new Tick { At = frame.Ticks });
        db.Insert(new Tick { At = frame.Ticks });
        db.Update(new Tick { At = frame.Ticks });
    }

    async Task SqliteLater(SQLiteAsyncConnection db, FaceFrame frame)
    {
        await db.InsertAsync(frame); //~ PUR201 FaceFrame.JawOpen
        await db.InsertAllAsync(new[] { frame }); //~ PUR201 FaceFrame.JawOpen
        await db.InsertAsync(new Tick { At = frame.Ticks });
    }

    void SqliteStatements(SQLiteConnection db, FaceFrame frame)
    {
        db.Execute("INSERT INTO jaws VALUES (?)", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        db.Execute("DELETE FROM ticks WHERE at < ?", frame.Ticks);
        db.ExecuteScalar<int>("SELECT count(*) FROM jaws WHERE jaw > ?", frame.JawOpen);
    }

    void SqliteFetches(SQLiteConnection db, FaceFrame frame)
    {
        var tick = db.Get<Tick>(frame.JawOpen);
        File.WriteAllText("at", tick.At.ToString());
        File.WriteAllText("all", db.Query<Tick>("SELECT * FROM ticks WHERE at > ?", frame.JawOpen).Count.ToString());
        db.Delete(tick);
    }
}

class Tick
{
    public long At { get; set; }
}
