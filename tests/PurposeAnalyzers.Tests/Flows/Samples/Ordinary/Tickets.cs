using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

// A help desk on EF Core: tickets, notes, mails, exports.
class Ticket
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string From { get; set; } = "";

    public string Subject { get; set; } = "";

    public bool Closed { get; set; }

    public List<Note> Notes { get; set; } = new();
}

class Note
{
    public int Id { get; set; }

    public string Text { get; set; } = ""; //~ PUR102 Ticket.From

    public DateTime At { get; set; }
}

class DeskDb : DbContext
{
    public DbSet<Ticket> Tickets => Set<Ticket>();
}

[ProcessesFor(Purpose.CustomerSupport)]
class TicketService
{
    private readonly DeskDb db;
    private readonly ILogger<TicketService> log;
    private readonly IMailer mailer;

    public TicketService(DeskDb db, ILogger<TicketService> log, IMailer mailer) => (this.db, this.log, this.mailer) = (db, log, mailer);

    public async Task<Ticket> Open(string from, string subject)
    {
        var ticket = new Ticket { From = from, Subject = subject };
        db.Tickets.Add(ticket);
        await db.SaveChangesAsync();
        log.LogInformation("ticket {Id} opened", ticket.Id);
        return ticket;
    }

    public async Task Answer(int id, string text)
    {
        var ticket = await db.Tickets.Include(t => t.Notes).SingleAsync(t => t.Id == id);
        ticket.Notes.Add(new Note { Text = text, At = DateTime.UtcNow });
        mailer.Post(ticket.From, text);
        await db.SaveChangesAsync();
    }

    public async Task Close(int id)
    {
        var ticket = await db.Tickets.FindAsync(id);
        if (ticket is null || ticket.Closed)
            return;
        ticket.Closed = true;
        ticket.Notes.Add(new Note { Text = $"closed for {ticket.From}", At = DateTime.UtcNow });
        log.LogInformation("ticket of {From} closed", ticket.From); //~ PUR203 Ticket.From
    }

    public Task<int> OpenOf(string mail) => db.Tickets.CountAsync(t => !t.Closed && t.From == mail);

    public async Task Dump(string path)
    {
        var all = await db.Tickets.AsNoTracking().ToListAsync();
        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(all));
        log.LogInformation("{Count} tickets written", all.Count);
    }

    public void DumpToLog() => log.LogDebug("{Json}", JsonSerializer.Serialize(db.Tickets.ToList())); //~ PUR203 Ticket.From
}
