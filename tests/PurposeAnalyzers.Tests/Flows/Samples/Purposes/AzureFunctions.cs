// Functions of a cloud: what their attribute names is an entry point. A stub with the name of the real attribute.
using Microsoft.Azure.Functions.Worker;

class Functions
{
    private readonly ICustomers customers;

    public Functions(ICustomers customers) => this.customers = customers;

    [Function("names")]
    public int Names(int id) => customers.Get(id).Name.Trim().Length; //~ PUR104 Customer.Name

    [Function("bills"), ProcessesFor(Purpose.Billing)]
    public int Bills(int id) => customers.Get(id).Name.Trim().Length;

    [Function("points")]
    public int Points(int id) => customers.Get(id).Points;

    // Nobody runs it: it is no function, and no other project can see it.
    public int Idle(int id) => customers.Get(id).Name.Trim().Length;
}

// file: Stub.cs
namespace Microsoft.Azure.Functions.Worker
{
    [AttributeUsage(AttributeTargets.Method)]
    class FunctionAttribute : Attribute
    {
        public FunctionAttribute(string name) => Name = name;

        public string Name { get; }
    }
}
