using AvatarStudio.Account;
using AvatarStudio.Staff;

namespace AvatarStudio.Orders;

internal static class OrderEndpoints
{
    public static void MapOrders(this IEndpointRouteBuilder app)
    {
        var orders = app.MapGroup("/orders").RequireAuthorization();
        orders.MapPost("", async (OrderRequest request, VerifiedCustomer who, OrderService service, CancellationToken cancel) =>
            await service.PlaceAsync(who.Id, request, cancel) is { } order
                ? Results.Created($"/orders/{order.Id}", new OrderConfirmed(order.Id, order.Status, order.TotalInCents))
                : Results.BadRequest());
        orders.MapGet("", async (VerifiedCustomer who, OrderService service, CancellationToken cancel) =>
            await service.OrdersOfAsync(who.Id, cancel));

        var warehouse = app.MapGroup("/warehouse/orders").AddEndpointFilter<StaffKeyFilter>();
        warehouse.MapPost("{id:guid}/ship", async (Guid id, ShippingService service, CancellationToken cancel) =>
            await service.ShipAsync(id, cancel) ? Results.NoContent() : Results.Conflict());
        warehouse.MapPost("{id:guid}/delivered", async (Guid id, ShippingService service, CancellationToken cancel) =>
            await service.ConfirmDeliveryAsync(id, cancel) ? Results.NoContent() : Results.Conflict());
        warehouse.MapPost("{id:guid}/return", async (Guid id, ShippingService service, CancellationToken cancel) =>
            await service.TakeReturnAsync(id, cancel) ? Results.NoContent() : Results.Conflict());
    }
}
