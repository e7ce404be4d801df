namespace Violations.Domain;

/// <summary>Who answers customers' requests about what the other samples store; implemented where the identity of the requester is known.</summary>
[CheckedByCaller]
public interface IRequestDesk
{
    [Exports(typeof(Prizes.Order)), Corrects(typeof(Prizes.Order)), Erases(typeof(Prizes.Order)), StopsUse(typeof(Prizes.Order))]
    [Exports(typeof(Prizes.RaffleTicket)), Corrects(typeof(Prizes.RaffleTicket)), Erases(typeof(Prizes.RaffleTicket)), StopsUse(typeof(Prizes.RaffleTicket))]
    [Exports(typeof(FaceIsNotStored.AvatarRowWrong)), Corrects(typeof(FaceIsNotStored.AvatarRowWrong))]
    [Erases(typeof(FaceIsNotStored.AvatarRowWrong)), StopsUse(typeof(FaceIsNotStored.AvatarRowWrong))]
    Task AnswerAsync(int customer);
}
