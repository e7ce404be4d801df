namespace Violations.OrderProcessing;

// Policy 2.7, orders and payments. Where someone is was read to find abuse; it must not set the price.

public sealed class Visit
{
    [PersonalData(Purpose.AbusePrevention, Category = DataCategory.Location)]
    public required string Country { get; init; }
}

public sealed class Basket
{
    [PersonalData(Purpose.OrderProcessing, Purpose.Shipping, Category = DataCategory.PostalAddress)]
    public required string ShipToCountry { get; init; }

    public decimal Total { get; init; }
}

[ProcessesFor(Purpose.OrderProcessing)]
public sealed class PricingWrong
{
    public decimal Price(Basket basket, Visit visit)
    {
        var price = basket.Total;
        if (visit.Country == "CH") //~ PUR101 Visit.Country
            price *= 1.2m;
        return price;
    }
}

[ProcessesFor(Purpose.OrderProcessing)]
public sealed class PricingRight
{
    public decimal Price(Basket basket)
    {
        var price = basket.Total;
        if (basket.ShipToCountry == "CH")
            price *= 1.081m;
        return price;
    }
}
