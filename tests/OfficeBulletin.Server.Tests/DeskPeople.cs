using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Server.Tests;

/// <summary>People put into the data of a desk that is not being served.</summary>
internal static class DeskPeople
{
    /// <summary>Secrets of contributors, each of a unit of its own (第1区史志办 and so on), in their order.</summary>
    public static List<string> Contributors(string folder, int count) => Filled(folder, change => Enumerable.Range(1, count).Select(number =>
    {
        var unit = StoredUnits.Add(change, $"第{number}区史志办", number);
        return Bearer(change, new Account { Name = $"unit-{number}", Display = unit.Name, Role = Role.Contributor, Unit = unit.Id });
    }).ToList());

    /// <summary>Secrets of that many of a role.</summary>
    public static List<string> Office(string folder, Role role, int count) => Filled(folder, change => Enumerable.Range(1, count).Select(number =>
        Bearer(change, new Account { Name = $"{Accounts.RoleName(role)}-{number}", Display = $"{role}{number}", Role = role })).ToList());

    public static T Filled<T>(string folder, Func<DeskChange, T> work)
    {
        using var data = DeskData.Open(folder, TimeProvider.System).Value!;
        return data.Keep(work);
    }

    private static string Bearer(DeskChange change, Account account)
    {
        var added = account with { Id = change.NewId(), Stamp = change.NewId(), CreatedAt = change.At };
        Accounts.Add(change, added);
        return Credentials.Give(change, "bearer", added, TimeSpan.FromDays(1));
    }
}
