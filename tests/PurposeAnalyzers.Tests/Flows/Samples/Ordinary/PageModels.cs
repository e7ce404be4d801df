// langversion: 12
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Logging;

// Razor pages and views: page models, bound properties, view data, temp data, partial models, files for download.
class EditModel(ICustomers customers, ILogger<EditModel> log) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    [TempData]
    public string? Message { get; set; }

    public Customer? Shown { get; private set; }

    public class InputModel
    {
        [PersonalData(Category = DataCategory.Name)]
        public string Name { get; set; } = "";

        [PersonalData(Category = DataCategory.BankAccount)]
        public string Iban { get; set; } = "";

        public int Page { get; set; }
    }

    public async Task<IActionResult> OnGetAsync(int id)
    {
        Shown = await customers.GetAsync(id);
        ViewData["Title"] = "Edit " + id;
        Input = new InputModel { Name = Shown.Name };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id)
    {
        if (!ModelState.IsValid)
        {
            log.LogWarning("invalid input of {Id}: {Count} errors", id, ModelState.ErrorCount);
            return Page();
        }

        var c = await customers.GetAsync(id);
        c.Name = Input.Name;
        Message = "saved";
        return RedirectToPage("./Index", new { id });
    }

    public async Task<IActionResult> OnPostTraceAsync(int id)
    {
        var c = await customers.GetAsync(id);
        log.LogInformation("{Old} becomes something new", c.Points);
        log.LogInformation("input is {Name}", Input.Name); //~ PUR203 InputModel.Name
        return RedirectToPage("./Index", new { Input.Page });
    }

    public async Task<IActionResult> OnPostFileAsync()
    {
        await System.IO.File.WriteAllTextAsync("bank.txt", Input.Iban); //~ PUR202 InputModel.Iban
        await System.IO.File.WriteAllTextAsync("page.txt", Input.Page.ToString());
        return new EmptyResult();
    }
}

class ListController(ICustomers customers) : Controller
{
    public IActionResult Index() => View(customers.All().Select(c => c.Points).ToList());

    public IActionResult Details(int id)
    {
        var c = customers.Get(id);
        ViewBag.Points = c.Points;
        ViewData["Name"] = c.Name;
        return View(c);
    }

    public IActionResult Card(int id) => PartialView("_Card", new CardModel { Owner = customers.Get(id).Name });

    public IActionResult Redirected(int id)
    {
        var c = customers.Get(id);
        return Redirect("/shop?theme=" + c.Theme);
    }

    public IActionResult Tracked(int id) //~ PUR104
    {
        var c = customers.Get(id);
        return Redirect("/shop?mail=" + c.Email); //~ PUR203 Customer.Email
    }

    public IActionResult Download(int id)
    {
        var c = customers.Get(id);
        return Json(new { c.Id, c.Points });
    }
}

class CardModel
{
    public string Owner { get; set; } = ""; //~ PUR102 CardModel.Owner

    public string Color { get; set; } = "red";
}
