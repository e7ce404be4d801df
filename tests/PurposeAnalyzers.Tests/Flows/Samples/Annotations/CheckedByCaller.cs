// [CheckedByCaller] hands on a check. The declarations tell whether there is one.
// catalog: { "defaultCategory": "Contact", "faceCategory": "FaceExpression",
//   "purposes": { "Newsletter": { "consent": true }, "Billing": {}, "Recruiting": {} },
//   "categories": { "Contact": { "identifying": true, "purposes": ["Newsletter", "Billing"] },
//     "Name": {}, "EmailAddress": {}, "PhoneNumber": {}, "PostalAddress": {}, "BirthDate": {}, "BankAccount": {},
//     "CustomerId": {}, "UsageHistory": {}, "FaceExpression": {} },
//   "recipients": {
//     "Group": { "kind": "group", "optOut": "identifying", "purposes": ["Billing"], "categories": ["Contact"] },
//     "Ads": { "kind": "partner", "consent": "Newsletter", "purposes": ["Newsletter"], "categories": ["Contact"] },
//     "Bank": { "kind": "processor", "agreement": "A-1", "purposes": ["Billing"], "categories": ["Contact"] } },
//   "contexts": { "Duties.News": ["Newsletter"], "Duties.Bills": ["Billing"] } }
namespace Duties
{
    class Sender
    {
        [CheckedByCaller, ProcessesFor("Newsletter")]
        public void News(string mail) { }

        [CheckedByCaller, ProcessesFor("Billing")] //~ PUR006 [CheckedByCaller] on Sender.Bill has no effect: nothing here needs a consent
        public void Bill(string mail) { }

        [CheckedByCaller] //~ PUR006 on Sender.Nothing
        public void Nothing(string mail) { }

        [CheckedByCaller, DisclosesTo("Group")]
        public void Share(string mail) { }

        [CheckedByCaller]
        public void Show([DisclosesTo("Ads")] string mail) { }

        [CheckedByCaller, DisclosesTo("Bank")] //~ PUR006 on Sender.Pay
        public void Pay(string mail) { }

        [CheckedByCaller, Exports(typeof(Sender))]
        public void Export(string mail) { }

        [CheckedByCaller, ProcessesFor("Unknown")] //~ PUR002 'Unknown'
        public void Misspelt(string mail) { }
    }

    [ProcessesFor("Newsletter")]
    class Editor
    {
        [CheckedByCaller]
        public void Send(string mail) { }
    }

    [CheckedByCaller]
    class Whole
    {
        [ProcessesFor("Newsletter")]
        public void Send(string mail) { }
    }

    interface IEditor
    {
        [ProcessesFor("Newsletter")]
        void Send(string mail);
    }

    class Implementation : IEditor
    {
        [CheckedByCaller]
        public void Send(string mail) { }
    }
}

namespace Duties.News
{
    class Desk
    {
        [CheckedByCaller]
        public void Send(string mail) { }
    }
}

namespace Duties.Bills
{
    class Desk
    {
        [CheckedByCaller] //~ PUR006 on Desk.Send
        public void Send(string mail) { }
    }
}
