// A consent, an opt-out and an identity check are answers: yes or no must be readable from them.
namespace Checks;

class Consent { }

class Reader
{
    [ConsentFor(Purpose.Newsletter)]
    public bool Accepts { get; set; }

    [ConsentFor(Purpose.Newsletter)]
    public bool? Perhaps { get; set; }

    [ConsentFor(Purpose.Newsletter)]
    public Consent? Given { get; set; }

    [ConsentFor(Purpose.Newsletter)]
    public DateTime? GivenAt { get; set; }

    [ConsentFor(Purpose.Newsletter)] //~ PUR006 [ConsentFor] on Reader.Level has no effect: no yes or no can be read from it
    public int Level { get; set; }

    [ConsentFor(Purpose.Newsletter)] //~ PUR006 on Reader.Form
    public Consent Form { get; set; } = new();

    [ConsentFor] //~ PUR006 it names no purpose
    public bool Something { get; set; }

    [OptedOutOf("")] //~ PUR006 it names no recipient
    public bool Stopped { get; set; }

    [OptedOutOf(Recipient.Crm)] //~ PUR006 [OptedOutOf] on Reader.StoppedAll
    public string StoppedAll = "";
}

abstract class Consents
{
    [ConsentFor(Purpose.Newsletter)]
    public abstract Task<bool> HasAsync(int user);

    [ConsentFor(Purpose.Newsletter)]
    public abstract ValueTask Require(int user);

    [ConsentFor(Purpose.Newsletter)]
    public abstract Task<Consent?> FindAsync(int user);

    [ConsentFor(Purpose.Newsletter)] //~ PUR006 on Consents.CountAsync
    public abstract Task<int> CountAsync(int user);

    public abstract bool Has(int user, [ConsentFor] string purpose);

    public abstract Task Demand(int user, [ConsentFor] string purpose);

    public abstract int Ask(int user, [ConsentFor] string purpose); //~ PUR006 the method gives no yes or no for the name it is passed

    public abstract void Send([ConsentFor(Purpose.Newsletter)] bool agreed);

    public abstract void Post([ConsentFor(Purpose.Newsletter)] int agreed); //~ PUR006 on agreed has no effect: no yes or no

    [VerifiesIdentity]
    public abstract bool IsMe(string code);

    [VerifiesIdentity]
    public abstract Task Verify(string code);

    [VerifiesIdentity] //~ PUR006 [VerifiesIdentity] on Consents.Rate
    public abstract int Rate(string code);
}

[VerifiesIdentity]
sealed class VerifiedUser { }
