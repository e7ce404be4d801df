// Addresses as texts: the receiver of the call is where the body goes.
using Flurl.Http;
using RestSharp;

public class FlurlCalls
{
    [ProcessesFor(Purpose.Billing)]
    public Task Unknown(Customer customer) => "https://tracker.example/hits".PostJsonAsync(new { customer.Email }); //~ PUR301 Customer.Email

    [ProcessesFor(Purpose.Billing)]
    public Task Approved(Customer customer) => "https://api.stripe.com/v1/customers".PostJsonAsync(new { customer.Email });

    [ProcessesFor(Purpose.Billing)]
    public Task FirstParty(Customer customer) => "https://api.shop.example/bills".PostJsonAsync(customer.Email);

    public Task Points(Customer customer) => "https://tracker.example/hits".PostJsonAsync(customer.Points);
}

public class RestCalls
{
    public void Query(Customer customer) => new RestRequest("search").AddQueryParameter("mail", customer.Email); //~ PUR203 Customer.Email

    public void Page(Customer customer) => new RestRequest("search").AddQueryParameter("points", customer.Points.ToString());

    public RestRequest Body(Customer customer) => new RestRequest("customers").AddJsonBody(new { customer.Email });
}
