// Code that is not seen gives objects of labelled code: what is in them their labels say, whatever they were made from.
class Form
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Email { get; set; } = "";

    [FaceData]
    public float[] Face { get; set; } = System.Array.Empty<float>();
}

class UserDto
{
    public int Id { get; set; }
    public string Nickname { get; set; } = "";
    public string Mail { get; set; } = ""; //~ PUR102 UserDto.Mail
    public string Normalized { get; set; } = ""; //~ PUR102 UserDto.Normalized
    public string Answered { get; set; } = ""; //~ PUR102 UserDto.Answered
    public string Likeness { get; set; } = ""; //~ PUR102 UserDto.Likeness
}

class Users
{
    public async Task<UserDto> Create(Form form, IUsers users)
    {
        var user = await users.Create(form.Email);
        return new UserDto { Id = user.Id, Nickname = user.Nickname, Mail = user.Email };
    }

    public UserDto First(Form form, IUsers users)
    {
        var user = users.Like(form.Email)[0];
        return new UserDto { Id = user.Id, Nickname = user.Nickname };
    }

    public UserDto Found(Form form, IUsers users) => new() { Nickname = users.Find(form.Email)?.Nickname ?? "" };

    // A text has no labels of its own.
    public UserDto Normalize(Form form, IUsers users) => new() { Normalized = users.Normalize(form.Email) };

    public UserDto Answer(Form form, IUsers users) => new() { Answered = users.Ask(form.Email).Value };

    // What nothing lifts stays with whatever is made of it.
    public UserDto Recognize(Form form, IUsers users) => new() { Likeness = users.Recognize(form.Face).Nickname };
}

// assembly: Users
using System.Threading.Tasks;
using PurposeAnalyzers;

public class User
{
    public int Id { get; set; }
    public string Nickname { get; set; } = "";

    [PersonalData(Category = "EmailAddress")]
    public string Email { get; set; } = "";
}

public class Answer<T>
{
    public Answer(T value) => Value = value;

    public T Value { get; }
}

public interface IUsers
{
    Task<User> Create(string email);
    System.Collections.Generic.List<User> Like(string email);
    User? Find(string email);
    string Normalize(string email);
    Answer<string> Ask(string email);
    User Recognize(float[] face);
}
