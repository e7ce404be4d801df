var customer = new Customer { Points = 3 };
Console.WriteLine(customer.Points);
var mail = customer.Email;
Console.WriteLine(mail); //~ PUR203 Customer.Email
mail = "";
Console.WriteLine(mail);
Show(customer.Name); //~ PUR203 Customer.Name
Show(customer.Theme);
Action later = () => Console.WriteLine(customer.Phone); //~ PUR203 Customer.Phone
later();

static void Show(string text) => Console.WriteLine(text);
