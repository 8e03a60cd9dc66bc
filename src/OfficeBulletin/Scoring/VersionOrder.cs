using OfficeBulletin.Periods;

namespace OfficeBulletin.Scoring;

/// <summary>Puts versions in the order of their months.</summary>
internal static class VersionOrder
{
    public static IReadOnlyList<RuleVersion> Settle(IReadOnlyList<RuleVersion> versions, ICollection<Finding> findings)
    {
        List<RuleVersion> settled = [.. versions.OrderBy(version => version.From ?? default)];
        for (var index = 0; index + 1 < settled.Count; index++)
        {
            var (earlier, later) = (settled[index], settled[index + 1]);
            var before = later.From?.Plus(-1);
            if (before is not { } last || earlier.Until > last || earlier.From == later.From)
                findings.Add(Overlap(earlier, later));
            else if (earlier.Until is null)
                settled[index] = earlier with { Until = last };
            else if (earlier.Until < last)
                findings.Add(Gap(earlier, later, Period.Between(earlier.Until.Value.Plus(1), last)));
        }
        return settled;
    }

    private static Finding Overlap(RuleVersion earlier, RuleVersion later) =>
        new("H44", "score.version-overlap", FindingLevel.Error, later.Where, $"{Named(later)}与{earlier.Where.Cell}的{Named(earlier)}施行时间重叠，同一个月只能有一版；请改“施行起”或“施行止”。", later.Name);

    private static Finding Gap(RuleVersion earlier, RuleVersion later, Period between) =>
        new("H45", "score.version-gap", FindingLevel.Warning, later.Where, $"{Named(earlier)}到{Named(later)}之间，{between.Text}没有施行的办法，不计分；请核对“施行起”“施行止”。", later.Name);

    private static string Named(RuleVersion version) => version.From is { } from ? $"“{version.Name}”（{from}起）" : $"“{version.Name}”（没有写施行起）";
}
