using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

// Checks at the door: what goes into an exception's message is as good as logged, what is only checked is not.
class SignUp : IValidatableObject
{
    [Required, EmailAddress]
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [PersonalData(Category = DataCategory.BirthDate)]
    public DateTime Born { get; set; }

    [Range(0, 10)]
    public int Seats { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        if (Born > DateTime.Today)
            yield return new ValidationResult("born in the future", new[] { nameof(Born) });
        if (Mail.Length > 200)
            yield return new ValidationResult("too long", new[] { nameof(Mail) });
    }
}

class Guards
{
    void NotEmpty(SignUp s)
    {
        ArgumentNullException.ThrowIfNull(s);
        ArgumentException.ThrowIfNullOrEmpty(s.Mail);
        ArgumentException.ThrowIfNullOrWhiteSpace(s.Mail, nameof(s));
    }

    void ActualValue(SignUp s)
    {
        if (s.Born > DateTime.Today)
            throw new ArgumentOutOfRangeException(nameof(s), s.Born, "born in the future"); //~ PUR203 SignUp.Born
    }

    void ActualValueOfSeats(SignUp s)
    {
        if (s.Seats > 10)
            throw new ArgumentOutOfRangeException(nameof(s), s.Seats, "too many");
    }

    void NestedMessage(SignUp s)
    {
        try
        {
            Check(s.Seats);
        }
        catch (InvalidOperationException inner)
        {
            throw new ApplicationException("sign-up of " + s.Mail, inner); //~ PUR203 SignUp.Mail
        }
    }

    void NestedMessageHarmless(SignUp s)
    {
        try
        {
            Check(s.Seats);
        }
        catch (InvalidOperationException inner)
        {
            throw new ApplicationException("sign-up for " + s.Seats, inner);
        }
    }

    void Formatted(SignUp s)
    {
        var text = string.Format("{0} is no address", s.Mail);
        if (!s.Mail.Contains('@'))
            throw new FormatException(text); //~ PUR203 SignUp.Mail
    }

    void FormattedAndDropped(SignUp s)
    {
        var text = string.Format("{0} is no address", s.Mail);
        if (text.Length > 300)
            throw new FormatException("no address");
    }

    void ModelState(SignUp s, ModelStateDictionary state)
    {
        if (!s.Mail.Contains('@'))
            state.AddModelError(nameof(s.Mail), "is no address");
    }

    void Thrown(SignUp s) => Fail(s.Mail); //~ PUR203 SignUp.Mail

    void ThrownHarmless(SignUp s) => Fail(s.Seats.ToString());

    void WholeObject(SignUp s)
    {
        if (s.Seats == 0)
            throw new InvalidOperationException($"{s} has no seats");
    }

    void DataOfAnException(SignUp s)
    {
        var failure = new InvalidOperationException("no seats");
        failure.Data["seats"] = s.Seats;
        throw failure;
    }

    static void Check(int seats)
    {
        if (seats < 0)
            throw new InvalidOperationException("negative");
    }

    static void Fail(string what) => throw new InvalidOperationException("cannot use " + what);
}
