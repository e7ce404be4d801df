// langversion: 12
using System.Data;
using Microsoft.AspNetCore.Mvc;

// Rows of a table in memory: putting them together is transport, as with any collection.
class PageLog
{
    public DataTable Table(IEnumerable<Account> accounts)
    {
        var table = new DataTable();
        var page = table.Columns.Add("page");
        foreach (var account in accounts)
        {
            var row = table.NewRow();
            row[page] = account.LastPage != null ? (object)account.LastPage : DBNull.Value;
            table.Rows.Add(row);
        }

        return table;
    }

    public DataTable Values(Account account)
    {
        var table = new DataTable();
        table.Rows.Add(account.Number, account.LastPage);
        return table;
    }

    public void EmptyCopy(Account account) => Console.WriteLine(Values(account).Clone().Rows.Count);

    public void Kept(Account account) => File.WriteAllText("pages.csv", Values(account).Rows[0][1].ToString());

    public void Frames(FaceFrame frame)
    {
        var table = new DataTable();
        var row = table.NewRow();
        row["jaw"] = frame.JawOpen;
        table.Rows.Add(row);
        table.WriteXml("frames.xml"); //~ PUR201 FaceFrame.JawOpen
    }
}

class PagesController(PageLog log, IEnumerable<Account> accounts) : ControllerBase
{
    [HttpGet("count")]
    public int Count() => log.Table(accounts).Rows.Count;

    [HttpGet("first")]
    public string First() //~ PUR104 Account.LastPage
    {
        var text = (string)log.Table(accounts).Rows[0]["page"];
        return text.Trim();
    }
}
