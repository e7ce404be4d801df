using log4net;

// log4net: messages, formats, contexts that are written with every line.
class Log4netCalls
{
    private static readonly ILog log = LogManager.GetLogger(typeof(Log4netCalls));

    void Message(Customer c)
    {
        log.Info("points " + c.Points);
        log.Info("mail " + c.Email); //~ PUR203 Customer.Email
    }

    void Object(Customer c, Contact contact)
    {
        log.Info(c);
        log.Info(contact); //~ PUR203 Contact.Mail
    }

    void Format(Customer c)
    {
        log.WarnFormat("customer {0}", c.Id);
        log.WarnFormat("customer {0} {1}", c.Id, c.Name); //~ PUR203 Customer.Name
    }

    void Failed(Customer c, Exception exception)
    {
        log.Error("customer " + c.Id, exception);
        log.Error("customer " + c.Name, exception); //~ PUR203 Customer.Name
    }

    void Context(Customer c)
    {
        ThreadContext.Properties["theme"] = c.Theme;
        ThreadContext.Properties["mail"] = c.Email; //~ PUR203 Customer.Email
        GlobalContext.Properties["name"] = c.Name; //~ PUR203 Customer.Name
    }

    void Nested(Customer c)
    {
        using (NDC.Push(c.Theme))
            log.Info("nested");
        using (NDC.Push(c.Email)) //~ PUR203 Customer.Email
            log.Info("nested");
        using (NDC.PushFormat("mail {0}", c.Email)) //~ PUR203 Customer.Email
            log.Info("nested");
    }

    void Stacks(Customer c)
    {
        using (ThreadContext.Stacks["NDC"].Push(c.Theme))
            log.Info("nested");
        using (ThreadContext.Stacks["NDC"].Push(c.Email)) //~ PUR203 Customer.Email
            log.Info("nested");
        using (LogicalThreadContext.Stacks["NDC"].Push(c.Name)) //~ PUR203 Customer.Name
            log.Info("nested");
    }

    void Mapped(Customer c)
    {
        MDC.Set("theme", c.Theme);
        MDC.Set("phone", c.Phone ?? ""); //~ PUR203 Customer.Phone
    }

    void Underneath(Customer c)
    {
        log.Logger.Log(typeof(Log4netCalls), log4net.Core.Level.Info, c.Points, null);
        log.Logger.Log(typeof(Log4netCalls), log4net.Core.Level.Info, c.Email, null); //~ PUR203 Customer.Email
    }
}
