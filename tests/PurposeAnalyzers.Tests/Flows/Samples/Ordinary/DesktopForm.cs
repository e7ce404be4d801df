using System.ComponentModel;

// A view model in an MVVM application: private fields behind labelled properties, commands, dialogs.
class ProfileViewModel : INotifyPropertyChanged
{
    private readonly ICustomers customers;
    private Customer? customer;
    private string status = "";

    public ProfileViewModel(ICustomers customers) => this.customers = customers;

    public event PropertyChangedEventHandler? PropertyChanged;

    [PersonalData(Category = DataCategory.Name)]
    public string Name
    {
        get => customer?.Name ?? "";
        set
        {
            if (customer is null || customer.Name == value)
                return;
            customer.Name = value;
            Raise(nameof(Name));
        }
    }

    public string Mail => customer?.Email ?? "";

    public int Points => customer?.Points ?? 0;

    public string Status
    {
        get => status;
        private set
        {
            status = value;
            Raise(nameof(Status));
        }
    }

    void Load(int id)
    {
        customer = customers.Get(id);
        Status = "loaded";
        Raise("");
    }

    void Save()
    {
        Status = customer is null ? "nothing to save" : $"saved {customer.Id}";
        Console.WriteLine(Status);
    }

    void Print() => Console.WriteLine(Name); //~ PUR203 Name

    void PrintMail() => Console.WriteLine(Mail); //~ PUR203 Customer.Email

    void PrintPoints() => Console.WriteLine(Points);

    private void Raise(string property) => PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(property));
}

class Window
{
    void Show(ProfileViewModel model)
    {
        Console.WriteLine(model.Status);
        Console.WriteLine(model.Points);
    }

    void ShowMail(ProfileViewModel model) => Console.WriteLine(model.Mail); //~ PUR203 Customer.Email

    void Bind(ProfileViewModel model) => model.PropertyChanged += (_, e) => Console.WriteLine(e.PropertyName);
}
