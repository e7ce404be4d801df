namespace AvatarStudio.Domain;

[PersonalData(Category = DataCategory.PostalAddress)]
public sealed class PostalAddress
{
    [MaxLength(100)]
    public required string Street { get; set; }

    [MaxLength(16)]
    public required string PostalCode { get; set; }

    [MaxLength(100)]
    public required string City { get; set; }

    [MaxLength(2)]
    public required string CountryCode { get; set; }

    public PostalAddress Copy() => new()
    {
        Street = Street,
        PostalCode = PostalCode,
        City = City,
        CountryCode = CountryCode,
    };
}
