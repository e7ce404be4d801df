// langversion: 12
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// What protoc generates for a service: its address goes by way of the base class in a library.
class GreeterClient : ClientBase<GreeterClient>
{
    private static readonly Method<StringValue, StringValue> greet = new(MethodType.Unary, "Greeter", "Greet", null!, null!);

    public GreeterClient(ChannelBase channel) : base(channel) { }

    private GreeterClient(ClientBaseConfiguration configuration) : base(configuration) { }

    public AsyncUnaryCall<StringValue> GreetAsync(StringValue request, CallOptions options = default) => CallInvoker.AsyncUnaryCall(greet, null, options, request);

    public StringValue Greet(StringValue request, CallOptions options = default) => CallInvoker.BlockingUnaryCall(greet, null, options, request);

    protected override GreeterClient NewInstance(ClientBaseConfiguration configuration) => new(configuration);
}

class Greetings
{
    async Task Tracker(Customer c)
    {
        var client = new GreeterClient(GrpcChannel.ForAddress("https://tracker.example"));
        client.Greet(new StringValue { Value = c.Theme });
        await client.GreetAsync(new StringValue { Value = c.Email }); //~ PUR301 tracker.example
    }

    void House(Customer c)
    {
        var client = new GreeterClient(GrpcChannel.ForAddress("https://greet.shop.example"));
        client.Greet(new StringValue { Value = c.Email });
    }

    void ByParts(Customer c)
    {
        using var channel = GrpcChannel.ForAddress(new Uri("https://api.mailer.example"));
        var client = new GreeterClient(channel);
        client.Greet(new StringValue { Value = c.Email });
        client.Greet(new StringValue { Value = c.BirthDate.ToString() }); //~ PUR302 Customer.BirthDate
    }
}

class RegisteredClient : ClientBase<RegisteredClient>
{
    private static readonly Method<StringValue, StringValue> greet = new(MethodType.Unary, "Greeter", "Greet", null!, null!);

    public RegisteredClient(CallInvoker invoker) : base(invoker) { }

    private RegisteredClient(ClientBaseConfiguration configuration) : base(configuration) { }

    public StringValue Greet(StringValue request, CallOptions options = default) => CallInvoker.BlockingUnaryCall(greet, null, options, request);

    protected override RegisteredClient NewInstance(ClientBaseConfiguration configuration) => new(configuration);
}

class UnknownClient : ClientBase<UnknownClient> //~ PUR303 Customer.Email
{
    private static readonly Method<StringValue, StringValue> greet = new(MethodType.Unary, "Greeter", "Greet", null!, null!);

    public UnknownClient(ChannelBase channel) : base(channel) { }

    private UnknownClient(ClientBaseConfiguration configuration) : base(configuration) { }

    public StringValue Greet(StringValue request, CallOptions options = default) => CallInvoker.BlockingUnaryCall(greet, null, options, request);

    protected override UnknownClient NewInstance(ClientBaseConfiguration configuration) => new(configuration);
}

static class Clients
{
    static void Add(IServiceCollection services, IConfiguration config)
    {
        services.AddGrpcClient<RegisteredClient>(options => options.Address = new Uri("https://grpc.tracker.example"));
        services.AddGrpcClient<UnknownClient>(options => options.Address = new Uri(config["Greeter"]!));
    }
}

class Injected(RegisteredClient registered, UnknownClient unknown)
{
    void Tracker(Customer c) => registered.Greet(new StringValue { Value = c.Email }); //~ PUR301 grpc.tracker.example

    void Nobody(Customer c) => unknown.Greet(new StringValue { Value = c.Email });

    void NobodyAgain(Customer c) => unknown.Greet(new StringValue { Value = c.Email });

    void Harmless(Customer c) => registered.Greet(new StringValue { Value = c.Theme });
}
