using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Npgsql;

// ADO.NET beyond commands: bulk copies, adapters, batches, typed parameters.
class AdoNet
{
    void Bulk(SqlBulkCopy bulk, FaceFrame frame)
    {
        var faces = new DataTable();
        faces.Rows.Add(1, frame.JawOpen);
        bulk.WriteToServer(faces); //~ PUR201 FaceFrame.JawOpen
        var times = new DataTable();
        times.Rows.Add(1, frame.Ticks);
        bulk.WriteToServer(times);
    }

    void BulkRow(SqlBulkCopy bulk, DataTable table, FaceFrame frame)
    {
        var row = table.NewRow();
        row["jaw"] = frame.JawOpen;
        bulk.WriteToServer(new[] { row }); //~ PUR201 FaceFrame.JawOpen
    }

    void Adapter(IDataAdapter adapter, FaceFrame frame)
    {
        var set = new DataSet();
        set.Tables.Add("faces").Rows.Add(frame.JawOpen);
        adapter.Update(set); //~ PUR201 FaceFrame.JawOpen
        var other = new DataSet();
        other.Tables.Add("times").Rows.Add(frame.Ticks);
        adapter.Update(other);
    }

    void DbAdapter(DbDataAdapter adapter, DataTable table, FaceFrame frame)
    {
        table.Rows.Add(frame.JawOpen);
        adapter.Update(table); //~ PUR201 FaceFrame.JawOpen
    }

    void Batch(DbDataSource source, DbParameter parameter, FaceFrame frame)
    {
        using var batch = source.CreateBatch();
        var command = batch.CreateBatchCommand();
        command.CommandText = "INSERT INTO faces VALUES (@jaw)";
        parameter.Value = frame.JawOpen;
        command.Parameters.Add(parameter);
        batch.BatchCommands.Add(command);
        batch.ExecuteNonQuery(); //~ PUR201 FaceFrame.JawOpen
    }

    void HarmlessBatch(DbDataSource source, DbParameter parameter, FaceFrame frame)
    {
        using var batch = source.CreateBatch();
        var command = batch.CreateBatchCommand();
        command.CommandText = "INSERT INTO times VALUES (@ticks)";
        parameter.Value = frame.Ticks;
        command.Parameters.Add(parameter);
        batch.BatchCommands.Add(command);
        batch.ExecuteNonQuery();
    }

    void Typed(NpgsqlDataSource source, FaceFrame frame)
    {
        using var command = source.CreateCommand("INSERT INTO faces VALUES (@jaw)");
        command.Parameters.Add(new NpgsqlParameter<float> { ParameterName = "jaw", TypedValue = frame.JawOpen });
        command.ExecuteNonQuery(); //~ PUR201 FaceFrame.JawOpen
        using var query = source.CreateCommand("SELECT id FROM faces WHERE jaw = @jaw");
        query.Parameters.Add(new NpgsqlParameter<float> { ParameterName = "jaw", TypedValue = frame.JawOpen });
        query.ExecuteScalar();
    }
}
