using AvatarStudio.Account;
using AvatarStudio.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace AvatarStudio.Support;

[ApiController]
[Route("inquiries")]
public sealed class InquiriesController(InquiryService inquiries) : ControllerBase
{
    [HttpPost]
    [Authorize]
    public async Task<ActionResult<int>> Ask(NewInquiry inquiry, CancellationToken cancel)
    {
        if (VerifiedCustomer.From(User) is not { } who)
            return Unauthorized();
        return await inquiries.ReceiveAsync(who.Id, inquiry, cancel);
    }

    [HttpGet("open")]
    [StaffKey]
    public async Task<ActionResult<IReadOnlyList<OpenInquiry>>> Open(CancellationToken cancel) =>
        Ok(await inquiries.OpenAsync(cancel));

    [HttpPost("{id:int}/answer")]
    [StaffKey]
    public async Task<IActionResult> Answer(int id, InquiryAnswer answer, CancellationToken cancel) =>
        await inquiries.AnswerAsync(id, answer, cancel) ? NoContent() : NotFound();
}
