// langversion: 12
using System.Text.Json.Serialization;

// Mapping by hand: constructors, static factories, operators, partial maps, projections, inheritance of DTOs.
abstract class Dto
{
    public int Id { get; init; }

    [JsonIgnore]
    public object? Source { get; init; }
}

class PersonDto : Dto
{
    public string FullName { get; init; } = ""; //~ PUR102 PersonDto.FullName

    public string? Contact { get; init; } //~ PUR102 PersonDto.Contact

    public bool HasPhone { get; init; }

    public int NameLength { get; init; }

    public string Theme { get; init; } = "";

    public AgeGroup Group { get; init; }

    public static explicit operator PersonDto(Customer c) => new()
    {
        Id = c.Id,
        FullName = c.Name.Trim(),
        Contact = c.Phone ?? c.Email,
        HasPhone = c.Phone is not null,
        NameLength = c.Name.Length,
        Theme = c.Theme,
        Group = c.BirthDate.Year < 1960 ? AgeGroup.Senior : AgeGroup.Adult,
    };
}

enum AgeGroup
{
    Adult,
    Senior,
}

readonly struct OrderDto(Order order)
{
    public int Number { get; } = order.Number;

    public string Address { get; } = order.ShipTo; //~ PUR102 OrderDto.Address

    public string Total { get; } = order.Total.ToString("C");
}

record CustomerRow(int Id, string Mail) //~ PUR102 CustomerRow.Mail
{
    public CustomerRow(Customer c) : this(c.Id, c.Email)
    {
    }
}

class LabelledDto
{
    [PersonalData(Category = DataCategory.Name)]
    public required string Name { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";
}

static class Maps
{
    public static PersonDto ToDto(this Customer c) => (PersonDto)c;

    public static IEnumerable<OrderDto> ToDtos(this IEnumerable<Order> orders) => orders.Select(o => new OrderDto(o));

    public static LabelledDto ToLabelled(this Customer c) => new() { Name = c.Name, Mail = c.Email };

    public static LabelledDto Swapped(this Customer c)
    {
        var dto = new LabelledDto { Name = "" };
        dto.Mail = c.Name; //~ PUR103 Customer.Name
        return dto;
    }

    public static void CopyTo(this LabelledDto dto, Customer c)
    {
        c.Name = dto.Name;
        c.Email = dto.Mail;
        c.Theme = dto.Name.Length > 3 ? "long" : "short";
    }

    public static Dictionary<string, object?> ToBag(this Customer c) => new()
    {
        ["id"] = c.Id,
        ["name"] = c.Name,
    };

    public static (string Name, int Points) ToPair(this Customer c) => (c.Name, c.Points);

    public static object ToAnonymous(this Customer c) => new { c.Name, c.Points };
}

class Shown
{
    public void Show(Customer c)
    {
        var dto = c.ToDto();
        Console.WriteLine(dto.NameLength);
        Console.WriteLine(dto.HasPhone);
        Console.WriteLine(dto.Group);
        Console.WriteLine(dto.FullName); //~ PUR203 Customer.Name
    }

    public void ShowBag(Customer c)
    {
        var bag = c.ToBag();
        Console.WriteLine(bag["id"]);
        Console.WriteLine(bag["name"]); //~ PUR203 Customer.Name
    }

    public void ShowPair(Customer c)
    {
        var (name, points) = c.ToPair();
        Console.WriteLine(points);
        Console.WriteLine(name); //~ PUR203 Customer.Name
    }

    public void ShowAnonymous(Customer c) => Console.WriteLine(c.ToAnonymous()); //~ PUR203 Customer.Name
}
