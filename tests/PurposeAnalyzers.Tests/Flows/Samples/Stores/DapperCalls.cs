using System.Data;
using Dapper;

// Dapper: a command's parameters are written, a query's only filter.
class DapperCalls
{
    private readonly IDbConnection connection;

    DapperCalls(IDbConnection connection) => this.connection = connection;

    void Inserted(FaceFrame frame)
    {
        connection.Execute("INSERT INTO faces (ticks) VALUES (@ticks)", new { ticks = frame.Ticks });
        connection.Execute("INSERT INTO faces (jaw) VALUES (@jaw)", new { jaw = frame.JawOpen }); //~ PUR201 FaceFrame.JawOpen
    }

    void WholeObject(FaceFrame frame) => connection.Execute("INSERT INTO faces (jaw) VALUES (@JawOpen)", frame); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    IEnumerable<int> Filtered(FaceFrame frame) => connection.Query<int>("SELECT id FROM faces WHERE jaw = @jaw", new { jaw = frame.JawOpen });

    int InsertedByAQuery(FaceFrame frame) =>
        connection.QuerySingle<int>("INSERT INTO faces (jaw) VALUES (@jaw) RETURNING id", new { jaw = frame.JawOpen }); //~ PUR201 FaceFrame.JawOpen

    int Deleted(FaceFrame frame) => connection.Execute("DELETE FROM faces WHERE jaw = @jaw", new { jaw = frame.JawOpen });

    void Parameters(FaceFrame frame)
    {
        var some = new DynamicParameters();
        some.Add("jaw", frame.JawOpen);
        connection.Execute("UPDATE faces SET jaw = @jaw", some); //~ PUR201 FaceFrame.JawOpen
        var harmless = new DynamicParameters();
        harmless.Add("ticks", frame.Ticks);
        connection.Execute("UPDATE faces SET ticks = @ticks", harmless);
    }

    void FromTemplate(FaceFrame frame)
    {
        var template = new DynamicParameters(new { jaw = frame.JawOpen });
        connection.Execute("UPDATE faces SET jaw = @jaw", template); //~ PUR201 FaceFrame.JawOpen
        var added = new DynamicParameters();
        added.AddDynamicParams(new { jaw = frame.JawOpen });
        connection.Execute("UPDATE faces SET jaw = @jaw", added); //~ PUR201 FaceFrame.JawOpen
        connection.Query<int>("SELECT id FROM faces WHERE jaw = @jaw", added);
    }

    void Defined(FaceFrame frame)
    {
        connection.Execute(new CommandDefinition("UPDATE faces SET jaw = @jaw", new { jaw = frame.JawOpen })); //~ PUR201 FaceFrame.JawOpen
        connection.Query<int>(new CommandDefinition("SELECT id FROM faces WHERE jaw = @jaw", new { jaw = frame.JawOpen }));
    }
}
