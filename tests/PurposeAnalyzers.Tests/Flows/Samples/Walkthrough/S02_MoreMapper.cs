using AutoMapper;
using AutoMapper.QueryableExtensions;
using Microsoft.EntityFrameworkCore;

// Profiles with resolvers, conditions and reverse maps are mentions; what is mapped is labelled by its own type.
class Profiles : Profile
{
    public Profiles()
    {
        CreateMap<Person, PersonDto>()
            .ForMember(d => d.Mail, o => o.MapFrom(s => s.Mail.ToLower()))
            .ForMember(d => d.Visits, o => o.Ignore())
            .ReverseMap();
        CreateMap<Person, PersonRow>()
            .ForMember(d => d.City, o => o.Condition(s => s.City != null));
        CreateMap<Person, Person>();
    }
}

class Person
{
    public int Id { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [FaceData, System.ComponentModel.DataAnnotations.Schema.NotMapped]
    public float[] Face { get; set; } = Array.Empty<float>();

    public string? City { get; set; }

    public int Visits { get; set; }
}

class PersonDto
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    public string? City { get; set; }

    public int Visits { get; set; }
}

class PersonRow
{
    public string? City { get; set; }

    public int Visits { get; set; }
}

class People : DbContext
{
    public DbSet<Person> Persons => Set<Person>();
}

class Pages
{
    private readonly IMapper mapper;
    private readonly People people;

    Pages(IMapper mapper, People people) => (this.mapper, this.people) = (mapper, people);

    async Task Projected()
    {
        var rows = await people.Persons.ProjectTo<PersonDto>(mapper.ConfigurationProvider).ToListAsync();
        Console.WriteLine(rows.Count);
        Console.WriteLine(rows[0].Mail); //~ PUR203 PersonDto.Mail
    }

    async Task ProjectedCity()
    {
        var rows = await people.Persons.ProjectTo<PersonRow>(mapper.ConfigurationProvider).ToListAsync();
        foreach (var row in rows)
            Console.WriteLine(row.City);
    }

    void MappedOnto(Person person, PersonDto dto)
    {
        mapper.Map(person, dto);
        Console.WriteLine(dto.City);
        Console.WriteLine(dto.Visits);
    }

    void MappedWithBothTypes(Person person)
    {
        var dto = mapper.Map<Person, PersonDto>(person);
        Console.WriteLine(dto.Mail); //~ PUR203 PersonDto.Mail
    }

    void MappedBack(PersonDto dto)
    {
        var person = mapper.Map<Person>(dto);
        Console.WriteLine(person.Visits);
        Console.WriteLine(person.Mail); //~ PUR203 Person.Mail
    }

    [ProcessesFor(Purpose.Statistics)]
    int CountMapped(List<Person> all) => mapper.Map<List<PersonDto>>(all).Sum(d => d.Visits);

    [ProcessesFor(Purpose.Statistics)]
    int CountMails(List<Person> all) => mapper.Map<List<PersonDto>>(all).Select(d => d.Mail).Distinct().Count(); //~ PUR101 PersonDto.Mail
}
