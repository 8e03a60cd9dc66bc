using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Access;

/// <summary>What is to be changed of an account; what is null stays.</summary>
internal sealed record AccountChange
{
    public string? Name { get; init; }

    public string? Display { get; init; }

    public Role? Role { get; init; }

    /// <summary>Id of the unit; a contributor has one, nobody else.</summary>
    public string? Unit { get; init; }

    public bool? Disabled { get; init; }

    /// <summary>An object id or a sign-in name of Entra ID; "" for none.</summary>
    public string? Entra { get; init; }
}
