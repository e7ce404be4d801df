using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace AvatarStudio.Account;

[ApiController]
[Authorize]
[Route("account")]
public sealed class AccountController(AccountService accounts, RecordCorrections records) : ControllerBase
{
    [HttpGet]
    public async Task<ActionResult<AccountExport>> Export(CancellationToken cancel) =>
        VerifiedCustomer.From(User) is { } who ? await accounts.ExportAsync(who, cancel) : Unauthorized();

    [HttpPatch]
    public async Task<IActionResult> Correct(Correction correction, CancellationToken cancel)
    {
        if (VerifiedCustomer.From(User) is not { } who)
            return Unauthorized();
        await accounts.CorrectAsync(who, correction, cancel);
        return NoContent();
    }

    [HttpPut("choices")]
    public async Task<IActionResult> Choose(Choices choices, CancellationToken cancel)
    {
        if (VerifiedCustomer.From(User) is not { } who)
            return Unauthorized();
        await accounts.ChooseAsync(who, choices, cancel);
        return NoContent();
    }

    [HttpPost("stop-use")]
    public async Task<IActionResult> StopUse(CancellationToken cancel)
    {
        if (VerifiedCustomer.From(User) is not { } who)
            return Unauthorized();
        await accounts.StopUseAsync(who, cancel);
        return NoContent();
    }

    [HttpDelete]
    public async Task<IActionResult> Erase(CancellationToken cancel)
    {
        if (VerifiedCustomer.From(User) is not { } who)
            return Unauthorized();
        await accounts.EraseAsync(who, cancel);
        return NoContent();
    }

    [HttpPut("orders/{id:guid}")]
    public async Task<IActionResult> CorrectOrder(Guid id, OrderCorrection correction, CancellationToken cancel) =>
        VerifiedCustomer.From(User) is not { } who ? Unauthorized()
        : await records.CorrectOrderAsync(who, id, correction, cancel) ? NoContent() : NotFound();

    [HttpPut("inquiries/{id:int}")]
    public async Task<IActionResult> CorrectInquiry(int id, InquiryCorrection correction, CancellationToken cancel) =>
        VerifiedCustomer.From(User) is not { } who ? Unauthorized()
        : await records.CorrectInquiryAsync(who, id, correction, cancel) ? NoContent() : NotFound();

    [HttpPut("uploads/{id:int}")]
    public async Task<IActionResult> CorrectUpload(int id, UploadCorrection correction, CancellationToken cancel) =>
        VerifiedCustomer.From(User) is not { } who ? Unauthorized()
        : await records.CorrectUploadAsync(who, id, correction, cancel) ? NoContent() : NotFound();

    [HttpDelete("usage")]
    public async Task<IActionResult> DisownVisits(DateTime from, DateTime to, CancellationToken cancel) =>
        VerifiedCustomer.From(User) is not { } who ? Unauthorized()
        : await records.DisownVisitsAsync(who, from, to, cancel) ? NoContent() : NotFound();
}
