using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

// Views, page models, partials, problem details: the person who asked gets the reply.
class AccountController : Controller
{
    private readonly ICustomers customers;

    public AccountController(ICustomers customers) => this.customers = customers;

    public IActionResult Index() => View(customers.Get(1));

    public IActionResult Details(int id)
    {
        var c = customers.Get(id);
        ViewData["Mail"] = c.Email;
        ViewBag.Name = c.Name;
        return View();
    }

    public IActionResult Model(int id)
    {
        var c = customers.Get(id);
        return View("Profile", new ProfileModel { Mail = c.Email, Points = c.Points });
    }

    public IActionResult Row(int id) => PartialView("_Row", customers.Get(id));

    public IActionResult Raw(int id) => Content(customers.Get(id).Email, "text/plain");

    public IActionResult Download(int id) => File(System.Text.Encoding.UTF8.GetBytes(customers.Get(id).Name), "text/plain"); //~ PUR104 Customer.Name

    public IActionResult Refused(int id) => BadRequest(new { customers.Get(id).Email });

    public IActionResult Remembered(int id)
    {
        var c = customers.Get(id);
        TempData["points"] = c.Points;
        TempData["mail"] = c.Email;
        return RedirectToAction(nameof(Index));
    }

    public IActionResult FaceRemembered(int id)
    {
        var c = customers.Get(id);
        TempData["smile"] = c.LastFace["smile"]; //~ PUR201 Customer.LastFace
        return RedirectToAction(nameof(Index));
    }

    public IActionResult Forwarded(int id) => RedirectToAction(nameof(Details), new { id });
}

class ProfileModel
{
    public string Mail { get; set; } = ""; //~ PUR102 Customer.Email

    public int Points { get; set; }
}

class EditModel : PageModel
{
    private readonly ICustomers customers;

    public EditModel(ICustomers customers) => this.customers = customers;

    [BindProperty]
    public string Mail { get; set; } = ""; //~ PUR102 Customer.Email

    public int Points { get; private set; }

    public Customer? Whole { get; private set; }

    public void OnGet(int id)
    {
        Whole = customers.Get(id);
        Mail = Whole.Email;
        Points = Whole.Points;
    }

    public IActionResult OnPost(int id)
    {
        customers.Get(id).Email = Mail;
        return Page();
    }
}
