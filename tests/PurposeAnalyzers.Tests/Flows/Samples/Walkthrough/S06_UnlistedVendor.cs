// catalog: {
//   "defaultCategory": "PersonalInfo", "faceCategory": "FaceExpression",
//   "purposes": { "Billing": { }, "Newsletter": { "consent": true }, "Recruiting": { } },
//   "categories": { "PersonalInfo": { "identifying": true }, "Name": { "parent": "PersonalInfo" }, "EmailAddress": { "parent": "PersonalInfo" },
//     "PhoneNumber": { "parent": "PersonalInfo" }, "PostalAddress": { "parent": "PersonalInfo" }, "BirthDate": { "parent": "PersonalInfo" },
//     "BankAccount": { "parent": "PersonalInfo" }, "CustomerId": { }, "UsageHistory": { }, "FaceExpression": { "disclosure": "forbidden" } } }
using Stripe;

class UnlistedVendor
{
    async Task Pay(Shop.Customer c, ChargeService stripe)
    {
        await stripe.CreateAsync(new ChargeCreateOptions { ReceiptEmail = c.Email }); //~ PUR301 Customer.Email
    }

    async Task PayWithoutData(Shop.Customer c, ChargeService stripe)
    {
        await stripe.CreateAsync(new ChargeCreateOptions { Amount = c.Points });
    }

    async Task InTwoSteps(Shop.Customer c, ChargeService stripe)
    {
        var options = new ChargeCreateOptions();
        options.Description = $"for {c.Theme}";
        await stripe.CreateAsync(options);
    }
}
