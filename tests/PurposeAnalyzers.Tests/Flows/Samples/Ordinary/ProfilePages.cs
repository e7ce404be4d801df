// langversion: 12
using System.ComponentModel;
using System.Runtime.CompilerServices;

// View models and components: bindings, commands, change notification, dialogs.
abstract class Observable : INotifyPropertyChanged
{
    public event PropertyChangedEventHandler? PropertyChanged;

    protected bool Set<T>(ref T field, T value, [CallerMemberName] string name = "")
    {
        if (EqualityComparer<T>.Default.Equals(field, value))
            return false;
        field = value;
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
        return true;
    }
}

class ProfileModel : Observable
{
    private string mail = "";
    private string theme = "";
    private string status = "";

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail
    {
        get => mail;
        set => Set(ref mail, value);
    }

    public string Theme
    {
        get => theme;
        set => Set(ref theme, value);
    }

    public string Status
    {
        get => status;
        private set => Set(ref status, value);
    }

    public string Shown => Mail == "" ? "nobody" : Mail;

    public void Load(Customer c)
    {
        Mail = c.Email;
        Theme = c.Theme;
        Status = $"loaded {c.Points} points";
    }

    public void LogTheme() => Console.WriteLine(theme);

    public void LogMail() => Console.WriteLine(mail); //~ PUR203 EmailAddress

    public void LogStatus() => Console.WriteLine(Status);
}

class RelayCommand(Action<object?> run, Func<object?, bool>? can = null)
{
    public bool CanExecute(object? parameter) => can?.Invoke(parameter) ?? true;

    public void Execute(object? parameter) => run(parameter);
}

class ProfilePage
{
    private readonly ProfileModel model = new();

    public RelayCommand Copy { get; }

    public RelayCommand Tell { get; }

    public ProfilePage()
    {
        Copy = new RelayCommand(_ => Clipboard.Text = model.Theme, _ => model.Mail != "");
        Tell = new RelayCommand(name => Console.WriteLine($"{name}: {model.Shown}")); //~ PUR203 ProfileModel.Mail
    }

    public void Opened() => model.PropertyChanged += (sender, change) =>
    {
        if (change.PropertyName == nameof(ProfileModel.Mail))
            Console.WriteLine("the mail has changed");
        if (sender is ProfileModel { Mail: var mail })
            Console.WriteLine(mail); //~ PUR203 ProfileModel.Mail
    };
}

static class Clipboard
{
    public static string Text { get; set; } = "";
}

class EditForm<TModel>
    where TModel : class, new()
{
    private readonly Stack<TModel> history = new();

    public TModel Model { get; private set; } = new();

    public event Action<TModel>? Saved;

    public void Edit(TModel model)
    {
        history.Push(Model);
        Model = model;
    }

    public void Undo()
    {
        if (history.TryPop(out var before))
            Model = before;
    }

    public void Save() => Saved?.Invoke(Model);
}

class CustomerForm
{
    private readonly EditForm<Customer> form = new();

    public void Open(Customer c)
    {
        form.Saved += saved => Console.WriteLine(saved.Points);
        form.Saved += saved => Console.WriteLine(saved.Phone); //~ PUR203 Customer.Phone
        form.Edit(c);
        form.Save();
    }

    public void Show()
    {
        Console.WriteLine(form.Model.Theme);
        Console.WriteLine(form.Model.Name); //~ PUR203 Customer.Name
    }
}

class Dialogs
{
    public Task<T?> Ask<T>(string title, Func<string, T> parse)
    {
        Console.WriteLine(title);
        return Task.FromResult(Console.ReadLine() is { } line ? parse(line) : default);
    }

    public async Task Rename(Customer c)
    {
        var name = await Ask("Name?", text => text.Trim());
        if (name is not null)
            c.Name = name;
    }

    public async Task RenameWithOld(Customer c)
    {
        var name = await Ask($"Name instead of {c.Name}?", text => text.Trim()); //~ PUR203 Customer.Name
        if (name is { Length: > 0 })
            c.Name = name;
    }

    public async Task SetPoints(Customer c) => c.Points = await Ask($"Points instead of {c.Points}?", int.Parse);
}
