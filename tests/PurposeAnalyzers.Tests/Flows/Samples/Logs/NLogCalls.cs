using NLog;

// NLog: events, templates, functions that make the text, properties and scopes.
class NLogCalls
{
    private static readonly Logger log = LogManager.GetCurrentClassLogger();

    void Template(Customer c)
    {
        log.Info("seen {Points}", c.Points);
        log.Info("seen {Mail}", c.Email); //~ PUR203 Customer.Email
    }

    void WholeObject(Customer c)
    {
        log.Warn("seen {Customer}", c);
        log.Warn("seen {@Customer}", c); //~ PUR203 Customer.Email + Customer.Name
    }

    void MadeWhenNeeded(Customer c)
    {
        log.Debug(() => "points " + c.Points);
        log.Debug(() => "mail " + c.Email); //~ PUR203 Customer.Email
    }

    void Failed(Customer c, Exception exception)
    {
        log.Error(exception, "no mail for {Id}", c.Id);
        log.Error(exception, "no mail for {Name}", c.Name); //~ PUR203 Customer.Name
    }

    void AtLevel(Customer c)
    {
        log.Log(LogLevel.Info, "points {0}", c.Points);
        log.Log(LogLevel.Info, "phone {0}", c.Phone); //~ PUR203 Customer.Phone
    }

    void WithProperties(Customer c)
    {
        log.WithProperty("theme", c.Theme).Info("seen");
        log.WithProperty("mail", c.Email).Info("seen"); //~ PUR203 Customer.Email
    }

    void Scopes(Customer c)
    {
        using (log.PushScopeProperty("points", c.Points))
            log.Info("in scope");
        using (ScopeContext.PushProperty("theme", c.Theme))
            log.Info("in scope");
        using (log.PushScopeProperty("mail", c.Email)) //~ PUR203 Customer.Email
            log.Info("in scope");
        using (ScopeContext.PushNestedState(c.Name)) //~ PUR203 Customer.Name
            log.Info("in scope");
    }

    void Globally(Customer c)
    {
        GlobalDiagnosticsContext.Set("theme", c.Theme);
        GlobalDiagnosticsContext.Set("mail", c.Email); //~ PUR203 Customer.Email
    }

    void Contexts(Customer c)
    {
        using (MappedDiagnosticsLogicalContext.SetScoped("points", c.Points))
            log.Info("in scope");
        using (MappedDiagnosticsLogicalContext.SetScoped("mail", c.Email)) //~ PUR203 Customer.Email
            log.Info("in scope");
        using (NestedDiagnosticsLogicalContext.Push("theme " + c.Theme))
            log.Info("in scope");
        using (NestedDiagnosticsLogicalContext.Push("mail " + c.Email)) //~ PUR203 Customer.Email
            log.Info("in scope");
    }

    void ScopesOfSeveral(Customer c)
    {
        using (log.PushScopeProperties(new Dictionary<string, object?> { ["points"] = c.Points }))
            log.Info("in scope");
        using (log.PushScopeProperties(new Dictionary<string, object?> { ["mail"] = c.Email })) //~ PUR203 Customer.Email
            log.Info("in scope");
        using (ScopeContext.PushProperties(new[] { new KeyValuePair<string, object?>("name", c.Name) })) //~ PUR203 Customer.Name
            log.Info("in scope");
    }

    void Built(Customer c)
    {
        log.ForInfoEvent().Message("seen").Property("theme", c.Theme).Log();
        log.ForInfoEvent().Message("seen").Property("mail", c.Email).Log(); //~ PUR203 Customer.Email
        log.ForErrorEvent().Message("no mail for {Name}", c.Name).Log(); //~ PUR203 Customer.Name
    }

    void Event(Customer c)
    {
        log.Log(new LogEventInfo(LogLevel.Info, "shop", "theme " + c.Theme));
        log.Log(new LogEventInfo(LogLevel.Info, "shop", "mail " + c.Email)); //~ PUR203 Customer.Email
    }

    void EventWithProperties(Customer c)
    {
        var seen = LogEventInfo.Create(LogLevel.Info, "shop", "seen");
        seen.Properties["points"] = c.Points;
        log.Log(seen);
        var told = LogEventInfo.Create(LogLevel.Info, "shop", "told");
        told.Properties["mail"] = c.Email;
        log.Log(told); //~ PUR203 Customer.Email
    }
}
