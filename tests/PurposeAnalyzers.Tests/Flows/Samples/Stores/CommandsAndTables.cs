// langversion: 12
using System.Data;
using System.Data.Common;
using Npgsql;

// Rows written by hand: commands, parameters, data tables, readers.
class Accounts(NpgsqlConnection connection)
{
    public void Insert(Account account)
    {
        using var command = new NpgsqlCommand("INSERT INTO accounts (number, iban) VALUES (@n, @i)", connection);
        command.Parameters.AddWithValue("n", account.Number);
        command.Parameters.AddWithValue("i", account.Iban);
        command.ExecuteNonQuery(); //~ PUR202 Account.Iban
    }

    public void InsertPage(Account account)
    {
        using var command = new NpgsqlCommand("INSERT INTO pages (number, page) VALUES (@n, @p)", connection);
        command.Parameters.AddWithValue("n", account.Number);
        command.Parameters.AddWithValue("p", account.LastPage);
        command.ExecuteNonQuery();
    }

    public int Find(Account account)
    {
        using var command = new NpgsqlCommand("SELECT id FROM accounts WHERE iban = @i", connection);
        command.Parameters.AddWithValue("i", account.Iban);
        return (int)command.ExecuteScalar()!;
    }

    public async Task Update(Account account, string id)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE accounts SET iban = '" + account.Iban + "' WHERE id = " + id;
        await command.ExecuteNonQueryAsync(); //~ PUR202 Account.Iban
    }

    public async Task Touch(Account account)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE accounts SET touched = now() WHERE number = '" + account.Number + "'";
        await command.ExecuteNonQueryAsync();
    }

    public void Face(FaceFrame frame) => Run("INSERT INTO frames (jaw) VALUES ($1)", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen

    public void FaceTicks(FaceFrame frame) => Run("INSERT INTO frames (ticks) VALUES ($1)", frame.Ticks);

    private void Run(string sql, params object[] values)
    {
        using DbCommand command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            var parameter = command.CreateParameter();
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        command.ExecuteNonQuery();
    }

    public DataTable InTable(IEnumerable<FaceFrame> frames)
    {
        var table = new DataTable("frames");
        table.Columns.Add("ticks", typeof(long));
        table.Columns.Add("jaw", typeof(float));
        foreach (var frame in frames)
            table.Rows.Add(frame.Ticks, frame.JawOpen);
        return table;
    }

    public void TableToFile(IEnumerable<FaceFrame> frames) => InTable(frames).WriteXml("frames.xml"); //~ PUR201 FaceFrame.JawOpen

    public void RowsOnly(IEnumerable<FaceFrame> frames) => Console.WriteLine(frames.Select(f => f.Ticks).Count());

    public void Show(DbDataReader reader)
    {
        while (reader.Read())
            Console.WriteLine(reader.GetString(0));
    }
}
