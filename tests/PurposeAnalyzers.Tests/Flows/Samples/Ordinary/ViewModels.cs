// langversion: 12
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Windows.Input;

// View models with a generic setter, commands that are lambdas, and what is kept on disk.
abstract class Observable : INotifyPropertyChanged
{
    public event PropertyChangedEventHandler? PropertyChanged;

    protected bool Set<T>(ref T field, T value, [CallerMemberName] string? name = null)
    {
        if (EqualityComparer<T>.Default.Equals(field, value))
            return false;
        field = value;
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
        return true;
    }
}

class RelayCommand(Action<object?> run) : ICommand
{
    public event EventHandler? CanExecuteChanged;

    public bool CanExecute(object? parameter) => true;

    public void Execute(object? parameter)
    {
        run(parameter);
        CanExecuteChanged?.Invoke(this, EventArgs.Empty);
    }
}

class MirrorViewModel : Observable
{
    private float smile;
    private string status = "";
    private int frames;

    public MirrorViewModel()
    {
        Save = new RelayCommand(_ => File.WriteAllText("mirror.txt", smile.ToString())); //~ PUR201
        SaveCount = new RelayCommand(_ => File.WriteAllText("count.txt", frames.ToString()));
        Say = new RelayCommand(text => Status = text as string ?? "");
    }

    public ICommand Save { get; }

    public ICommand SaveCount { get; }

    public ICommand Say { get; }

    [FaceData]
    public float Smile
    {
        get => smile;
        set => Set(ref smile, value);
    }

    public string Status
    {
        get => status;
        set => Set(ref status, value);
    }

    public int Frames
    {
        get => frames;
        set => Set(ref frames, value);
    }

    public void OnFrame(FaceFrame frame)
    {
        Smile = frame.JawOpen;
        Frames++;
    }
}

class ProfileViewModel : Observable
{
    private Customer? customer;
    private string title = "";

    public string Title
    {
        get => title;
        private set => Set(ref title, value);
    }

    public bool IsLoaded => customer != null;

    [PersonalData(Category = DataCategory.Name)]
    public string? Name => customer?.Name;

    public int Points => customer?.Points ?? 0;

    public async Task Load(ICustomers customers, int id)
    {
        customer = await customers.GetAsync(id);
        Title = "Profile of " + customer.Name;
    }

    public void Remember() => File.WriteAllText("last.txt", customer?.Id.ToString());

    public void Trace()
    {
        Console.Error.WriteLine("loaded: " + IsLoaded);
        System.Diagnostics.Trace.WriteLine(Name); //~ PUR203 ProfileViewModel.Name
        System.Diagnostics.Trace.WriteLine(nameof(Name));
    }
}
