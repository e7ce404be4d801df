// The DTO after its fix: labelled members carry on to whoever reads them, wherever the DTO came from.
class CustomerDto
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [PersonalData(Category = DataCategory.BirthDate)]
    public DateTime? Born { get; set; }

    [PersonalData(Purpose.Shipping, Category = DataCategory.Name)]
    public string ShipName { get; set; } = "";

    public bool Adult { get; set; }

    public int Points { get; set; }
}

class Mapper
{
    CustomerDto Map(Customer c) => new()
    {
        Mail = c.Email,
        Born = c.BirthDate,
        ShipName = c.Name,
        Adult = c.BirthDate.AddYears(18) < DateTime.Today,
        Points = c.Points,
    };

    CustomerDto Mixed(Customer c) => new()
    {
        Mail = c.Name, //~ PUR103 Customer.Name
        Points = c.Points,
    };

    Customer Widened(CustomerDto dto)
    {
        var c = new Customer { Points = dto.Points };
        c.Name = dto.ShipName; //~ PUR103 CustomerDto.ShipName
        return c;
    }

    Customer Back(CustomerDto dto) => new() { Email = dto.Mail, BirthDate = dto.Born ?? default };
}

[ProcessesFor(Purpose.Billing)]
class Biller
{
    string Mail(CustomerDto dto) => dto.Mail;

    bool Adult(CustomerDto dto) => dto.Adult;

    int Year(CustomerDto dto)
    {
        if (dto.Born == null)
            return 0;
        return dto.Born.Value.Year; //~ PUR101 CustomerDto.Born
    }

    string ShipName(CustomerDto dto) => dto.ShipName; //~ PUR101 CustomerDto.ShipName

    bool HasBorn(CustomerDto dto) => dto.Born.HasValue;
}

[ProcessesFor(Purpose.Shipping)]
class Shipper
{
    string ShipName(CustomerDto dto) => dto.ShipName;

    int Year(CustomerDto dto) => dto.Born?.Year ?? 0;
}

class Logs
{
    void Mail(CustomerDto dto) => Console.WriteLine(dto.Mail); //~ PUR203 CustomerDto.Mail

    void Whole(CustomerDto dto) => Console.WriteLine(dto);

    void Adult(CustomerDto dto) => Console.WriteLine(dto.Adult);
}
