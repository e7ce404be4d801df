// langversion: 12
using Microsoft.AspNetCore.Identity;

// People of ASP.NET Core Identity: an object's members stay apart, and a manager is no store of whoever it was given last.
class Registration(UserManager<IdentityUser> manager)
{
    public async Task Join(Customer c, string password)
    {
        var user = new IdentityUser { UserName = "u" + c.Id, Email = c.Email };
        await manager.CreateAsync(user, password);
        await manager.UpdateAsync(user);
        await manager.AddLoginAsync(user, new UserLoginInfo("shop", c.Id.ToString(), "Shop"));
        Console.WriteLine(user.SecurityStamp);
        Console.WriteLine(user.Email); //~ PUR203 Customer.Email
    }

    public async Task Logins(string name)
    {
        var user = await manager.FindByNameAsync(name);
        var logins = await manager.GetLoginsAsync(user!);
        foreach (var login in logins)
            Console.WriteLine(login.LoginProvider + user!.ConcurrencyStamp);
    }

    public async Task Renamed(Customer c, string id)
    {
        var user = await manager.FindByIdAsync(id);
        await manager.SetEmailAsync(user!, c.Email);
        Console.WriteLine(user!.ConcurrencyStamp);
    }
}
