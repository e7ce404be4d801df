using System.Linq.Expressions;

// Bodies of Equals, GetHashCode and CompareTo, null tests, nameof and mentions are no use.
[ProcessesFor(Purpose.Billing)]
class Person : IComparable<Person>, IEquatable<Person>
{
    [PersonalData(Category = DataCategory.BirthDate)]
    public DateTime Born { get; set; }

    [PersonalData(Category = DataCategory.PhoneNumber)]
    public string? Phone { get; set; }

    public bool Equals(Person? other) => other != null && Born == other.Born;

    public override bool Equals(object? other) => other is Person person && person.Born == Born;

    public override int GetHashCode() => Born.GetHashCode();

    public int CompareTo(Person? other) => other == null ? 1 : Born.CompareTo(other.Born);

    public DateTime Limit { get; set; }

    public bool HasPhone => Phone != null;

    public bool HasNoPhone() => Phone is null;

    public string Column => nameof(Born);

    public Expression<Func<Person, DateTime>> Mention => person => person.Born;

    public bool Younger(Person other) => Born > other.Limit; //~ PUR101 Person.Born

    public bool Same(Person other) => Phone!.Equals(other.Column); //~ PUR101 Person.Phone
}

[ProcessesFor(Purpose.Billing)]
record Member([PersonalData(Category = DataCategory.BirthDate)] DateTime Born, int Rank)
{
    public bool SameAs(Member other) => this == other;

    public int Hash() => GetHashCode();
}
