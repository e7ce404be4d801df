using System.Data;
using Dapper;

// What a database gives back under a name is not what was sent along with it.
class GivenBack
{
    void Insert(IDbConnection connection, Contact contact)
    {
        var parameters = new DynamicParameters();
        parameters.AddDynamicParams(contact);
        parameters.Add("Id", 0, direction: ParameterDirection.InputOutput);
        connection.Execute("INSERT INTO Contacts (Mail, Rank) VALUES (@Mail, @Rank)", parameters);
        Console.WriteLine(parameters.Get<int>("Id"));
        Console.WriteLine(contact.Mail); //~ PUR203 Contact.Mail
    }
}
