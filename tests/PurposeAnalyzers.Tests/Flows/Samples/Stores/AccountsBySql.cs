// langversion: 12
using System.Data;
using Dapper;
using Microsoft.Extensions.Logging;

// A store by hand-written SQL: parameters, anonymous objects, dynamic parameters, transactions, multi-mapping, read-only queries.
class AccountRow
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.BankAccount)]
    public string Iban { get; set; } = "";

    [PersonalData(Category = DataCategory.UsageHistory)]
    public string LastPage { get; set; } = "";

    public DateTime Seen { get; set; }
}

interface IVault
{
    [Encrypts]
    string Seal(string text);
}

class AccountStore(IDbConnection db, IVault vault, ILogger<AccountStore> log)
{
    public Task<AccountRow?> Find(int id) =>
        db.QuerySingleOrDefaultAsync<AccountRow>("select * from accounts where id = @id", new { id });

    public Task<IEnumerable<AccountRow>> ByIban(string iban) =>
        db.QueryAsync<AccountRow>("select * from accounts where iban = @iban", new { iban });

    public Task Seen(AccountRow row) =>
        db.ExecuteAsync("update accounts set seen = @Seen, lastpage = @LastPage where id = @Id", new { row.Seen, row.LastPage, row.Id });

    public Task Pay(AccountRow row) =>
        db.ExecuteAsync("update accounts set iban = @Iban where id = @Id", new { row.Iban, row.Id }); //~ PUR202 AccountRow.Iban

    public Task PaySealed(AccountRow row) =>
        db.ExecuteAsync("update accounts set iban = @iban where id = @Id", new { iban = vault.Seal(row.Iban), row.Id });

    public async Task Insert(AccountRow row)
    {
        var values = new DynamicParameters();
        values.Add("seen", row.Seen);
        values.Add("iban", row.Iban);
        await db.ExecuteAsync("insert into accounts (seen, iban) values (@seen, @iban)", values); //~ PUR202 AccountRow.Iban
    }

    public async Task InsertSeen(AccountRow row)
    {
        var values = new DynamicParameters();
        values.Add("seen", row.Seen);
        await db.ExecuteAsync("insert into accounts (seen) values (@seen)", values);
    }

    public async Task Report()
    {
        var rows = (await db.QueryAsync<AccountRow>("select * from accounts")).AsList();
        log.LogInformation("{Count} accounts, last seen {Seen}", rows.Count, rows.Max(row => row.Seen));
        foreach (var row in rows.Where(row => row.Iban.StartsWith("XX")))
            log.LogWarning("odd account {Id}", row.Id);
        foreach (var row in rows.Where(row => row.Iban.Length < 10))
            log.LogWarning("short account {Iban}", row.Iban); //~ PUR203 AccountRow.Iban
    }

    public async Task<int> Count() => await db.ExecuteScalarAsync<int>("select count(*) from accounts");

    public async Task Compare(AccountRow row)
    {
        var same = await ByIban(row.Iban);
        log.LogInformation("{Count} others", same.Count(other => other.Id != row.Id));
    }
}
