namespace Violations.LabelsTravel;

// Policy 2: data is used for the purposes it was collected for, wherever it has been copied to. A copy that forgets them is the first step out.

public sealed class Customer
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public required string Email { get; init; }

    [PersonalData(Purpose.Shipping, Purpose.DeliveryConfirmation, Category = DataCategory.PhoneNumber)]
    public required string Phone { get; init; }

    [PersonalData(Purpose.Statistics, Category = DataCategory.BirthDate)]
    public required DateOnly BirthDate { get; init; }

    public int Points { get; init; }
}

public sealed class CustomerDtoWrong
{
    public string Mail { get; init; } = ""; //~ PUR102 CustomerDtoWrong.Mail

    [PersonalData(Category = DataCategory.PhoneNumber)]
    public string Phone { get; init; } = "";

    public bool Adult { get; init; }

    public int Points { get; init; }
}

public static class MappingWrong
{
    public static CustomerDtoWrong ToDto(this Customer customer, DateOnly cutoff) => new()
    {
        Mail = customer.Email,
        Phone = customer.Phone, //~ PUR103 CustomerDtoWrong.Phone
        Adult = customer.BirthDate < cutoff,
        Points = customer.Points,
    };

    public static List<CustomerDtoWrong> ToDtos(IEnumerable<Customer> customers) =>
        customers.Select(customer => new CustomerDtoWrong { Mail = customer.Email, Points = customer.Points }).ToList();
}

public sealed class CustomerDtoRight
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; init; } = "";

    [PersonalData(Purpose.Shipping, Category = DataCategory.PhoneNumber)]
    public string Phone { get; init; } = "";

    public bool Adult { get; init; }

    public int Points { get; init; }
}

public static class MappingRight
{
    public static CustomerDtoRight ToDto(this Customer customer, DateOnly cutoff) => new()
    {
        Mail = customer.Email,
        Phone = customer.Phone,
        Adult = customer.BirthDate < cutoff,
        Points = customer.Points,
    };
}
