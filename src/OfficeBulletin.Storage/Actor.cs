namespace OfficeBulletin.Storage;

/// <summary>What an account may be: administrator (管理员), chief (主编), editor (责编), reviewer (审稿人) or unit contributor (供稿单位).</summary>
public enum Role
{
    Administrator,
    Chief,
    Editor,
    Reviewer,
    Contributor,
}

/// <summary>Who does something.</summary>
/// <param name="Account">Id of the account; null for the program itself.</param>
/// <param name="Unit">Id of the unit that a contributor is bound to; null for everybody else.</param>
public sealed record Actor(string? Account, string Name, Role Role, string? Unit)
{
    /// <summary>The program itself: set-up, schedules, clean-up.</summary>
    public static Actor Program { get; } = new(null, "bulletin", Role.Administrator, null);
}
