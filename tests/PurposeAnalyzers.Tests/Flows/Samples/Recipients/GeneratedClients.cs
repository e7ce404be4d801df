using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Grpc.Net.Client;

// What protoc generates for a service. Its address goes by way of the base class in a library.
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
    async Task Unknown(Customer c)
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
}
