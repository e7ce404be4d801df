// What has no label and should have one: by what it feeds, else by its name. Look-alikes stay silent.
public class SignUp
{
    public string Login { get; set; } = ""; //~ PUR004 SignUp.Login feeds Customer.Email (EmailAddress)
    public string Call { get; set; } = ""; //~ PUR004 SignUp.Call feeds Customer.Phone (PhoneNumber)
    public string FirstName { get; set; } = ""; //~ PUR004 SignUp.FirstName looks like a person's name + label it Name
    public string Coupon { get; set; } = "";
    public bool EmailConfirmed { get; set; }
    public string EmailTemplate { get; set; } = "";
    public const string EmailField = "email";
}

public record Invite(string Mail, string DateOfBirth, int Seats); //~ PUR004 Invite.Mail feeds Contact.Mail //~ PUR004 Invite.DateOfBirth looks like a date or place of birth

public class CustomerCard
{
    public string City { get; set; } = "";
    public string Name { get; set; } = "";
}

public class GuestDto
{
    public string Name { get; set; } = ""; //~ PUR004 GuestDto.Name looks like a person's name
    public string Nick { get; set; } = "";
    private string password = "";
    public void Set(string value) => password = value;
    public int Length => password.Length;
}

public class Product
{
    public string Name { get; set; } = "";
    public string FileName { get; set; } = "";
    public int PhoneCount { get; set; }
}

public class SmtpOptions
{
    public string UserName { get; set; } = "";
    public string Password { get; set; } = "";
}

public static class Registration
{
    public static Customer Register(SignUp form)
    {
        var mail = form.Login.Trim().ToLowerInvariant();
        var customer = new Customer { Email = mail, Points = form.Coupon.Length };
        Fill(customer, form.Call);
        return customer;
    }

    private static void Fill(Customer customer, string number) => customer.Phone = number;

    public static Contact Invited(Invite invite) => new(invite.Mail, invite.Seats);

    public static bool Same(Customer customer, GuestDto guest) => customer.Email == guest.Nick;
}
