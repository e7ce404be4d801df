using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// Clients whose code a library makes, or inherits: where they learn the address that they send to.
//
//   interface IMailApi { [Post("/mails")] Task Send(Mail mail); }      api.Send(mail): mail.** -> send to api
//   class GreeterClient : ClientBase<GreeterClient>                    CallInvoker.BlockingUnaryCall(...): what GreeterClient was set up with

internal sealed partial class BodyReader
{
    private Summary WithRequest(Summary known, IMethodSymbol definition, List<Argument> arguments)
    {
        if (declarations.Requests.Of(definition) is not { } request)
            return known;
        if (known.Sinks.Items.Any(sink => sink.Sink.Kind == SinkKind.Disclose))
            request = request with { Sinks = EquatableArray.From(request.Sinks.Items.Where(sink => sink.Sink.Kind != SinkKind.Disclose)) }; // [DisclosesTo] says to whom
        foreach (var argument in arguments)
        {
            if (argument.Root.Kind == RootKind.This && argument.Node >= 0)
                builder.MemberRead(argument.Node, ClientOf(definition.ContainingType));
        }

        return known.Plus(request);
    }

    // this.CallInvoker, of a base class in a library: it leads where the client that this is was set up to lead.
    private void NoteInheritedClient(Summary known, List<Argument> arguments, int result)
    {
        if (result < 0 || member.Symbol.ContainingType is not { } client || !known.Edges.Items.Any(edge => edge is { Carry: Carry.Address, From.Root.Kind: RootKind.This, To.Root.Kind: RootKind.Return }))
            return;
        if (arguments.Any(argument => argument.Root.Kind == RootKind.This && inputNodes.TryGetValue(Root.This, out var self) && argument.Node == self))
            builder.MemberRead(result, ClientOf(client));
    }
}
