using AutoMapper;
using Microsoft.EntityFrameworkCore;

class CustomerProfile : Profile
{
    public CustomerProfile()
    {
        CreateMap<Customer, CustomerDto>().ForMember(d => d.Mail, o => o.MapFrom(s => s.Email));
        CreateMap<Customer, CustomerDto>().ForMember(d => d.Points, o => o.MapFrom(s => s.Points));
    }
}

class CustomerDto
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    public int Points { get; set; }
}

record Row(int Id, string Email); //~ PUR102 Client.Email

record Line(int Id, string Theme);

class Client
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Email { get; set; } = "";

    public string Theme { get; set; } = "";
}

class Db : DbContext
{
    public DbSet<Client> Clients => Set<Client>();
}

class Users
{
    void Mapped(IMapper mapper, Customer customer)
    {
        var d = mapper.Map<CustomerDto>(customer);
        Console.WriteLine(d.Points);
    }

    void MappedLabel(IMapper mapper, Customer customer)
    {
        var d = mapper.Map<CustomerDto>(customer);
        Console.WriteLine(d.Mail); //~ PUR203 CustomerDto.Mail
    }

    void MappedList(IMapper mapper, List<Customer> customers)
    {
        var all = mapper.Map<List<CustomerDto>>(customers);
        Console.WriteLine(all.Count);
        Console.WriteLine(all[0].Points);
    }

    void Projected(Db db)
    {
        var rows = db.Clients.Select(c => new Row(c.Id, c.Email)).ToList();
        Console.WriteLine(rows.Count);
    }

    void ProjectedHarmless(Db db)
    {
        var lines = db.Clients.Select(c => new Line(c.Id, c.Theme)).ToList();
        Console.WriteLine(lines[0].Theme);
    }

    async Task ProjectedAgain(Db db)
    {
        var row = await db.Clients.Where(c => c.Id == 1).Select(c => new Row(c.Id, c.Email)).FirstAsync();
        Console.WriteLine(row.Id);
        Console.WriteLine(row.Email); //~ PUR203 Client.Email
    }
}
