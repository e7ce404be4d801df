// langversion: 12

// Closed hierarchies of records, matched by switch expressions, property patterns and list patterns.
abstract record Channel
{
    private Channel()
    {
    }

    public sealed record Mail([PersonalData(Category = DataCategory.EmailAddress)] string Address) : Channel;

    public sealed record Phone([PersonalData(Category = DataCategory.PhoneNumber)] string Number, bool Mobile) : Channel;

    public sealed record None(string Reason) : Channel;

    public R Switch<R>(Func<Mail, R> mail, Func<Phone, R> phone, Func<None, R> none) => this switch
    {
        Mail m => mail(m),
        Phone p => phone(p),
        None n => none(n),
        _ => throw new InvalidOperationException(),
    };
}

class Reach
{
    public Channel Of(Customer c) => c switch
    {
        { Phone: { Length: > 5 } phone } => new Channel.Phone(phone, phone.StartsWith("06")),
        { Email: not "" } => new Channel.Mail(c.Email),
        _ => new Channel.None("nothing known"),
    };

    public string Text(Channel channel) => channel switch
    {
        Channel.Mail { Address: var address } => $"mail {address}",
        Channel.Phone(var number, true) => $"mobile {number}",
        Channel.Phone => "phone",
        Channel.None(var reason) => reason,
        _ => "",
    };

    public void Tell(Customer c) => Console.WriteLine(Text(Of(c))); //~ PUR203

    public void TellKind(Customer c) => Console.WriteLine(Of(c) switch
    {
        Channel.Mail => "mail",
        Channel.Phone { Mobile: true } => "mobile",
        Channel.Phone => "phone",
        _ => "none",
    });

    public void TellReason(Customer c)
    {
        if (Of(c) is Channel.None { Reason: { Length: > 0 } reason })
            Console.WriteLine(reason);
    }

    public void TellNumber(Channel channel)
    {
        if (channel is Channel.Phone { Number: [_, .. var rest] })
            Console.WriteLine(rest); //~ PUR203 Phone.Number
    }

    public void TellMobile(Channel channel)
    {
        if (channel is Channel.Phone { Number: ['0', '6', ..], Mobile: var mobile })
            Console.WriteLine(mobile);
    }

    public void TellBySwitch(Channel channel)
    {
        var text = channel.Switch(m => m.Address, p => p.Number, n => n.Reason);
        Console.WriteLine(text); //~ PUR203 Mail.Address + Phone.Number
    }

    public void TellLengthBySwitch(Channel channel)
    {
        var length = channel.Switch(m => m.Address.Length, p => 1, n => 0);
        Console.WriteLine(length);
    }

    public void TellWholeNone(Channel.None none) => Console.WriteLine(none);

    public void TellDeconstructed(Contact contact)
    {
        var (mail, rank) = contact;
        Console.WriteLine(rank);
        Console.WriteLine(mail); //~ PUR203 Contact.Mail
    }
}
