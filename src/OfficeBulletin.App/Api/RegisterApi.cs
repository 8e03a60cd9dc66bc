using OfficeBulletin.Desk;

namespace OfficeBulletin.App.Api;

/// <summary>The register of units (单位名册). Saved, it changes the desk's units with it: a unit that was renamed keeps its accounts and items.</summary>
internal static class RegisterApi
{
    public static void Map(RouteGroupBuilder api) =>
        new SavedDocumentApi("register", "Register", "the register of units", SaveRegister.DocumentKind, SaveRegister.FileName, SaveRegister.Run).Map(api);
}
