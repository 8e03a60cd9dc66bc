using OfficeBulletin.Desk.Jobs;

namespace OfficeBulletin.App.Jobs;

/// <summary>The kinds of long work, by the name they are asked for with.</summary>
internal static class JobKinds
{
    public static IReadOnlyDictionary<string, JobWork> All { get; } = new Dictionary<string, JobWork>(StringComparer.Ordinal);
}
