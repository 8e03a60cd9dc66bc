using OfficeBulletin.Issues;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Planning;

/// <summary>Makes one item, credited to all its units, of a text that several units sent.</summary>
internal static class JointItems
{
    /// <param name="sorted">The items in official order, which is also that of the units in a joint attribution.</param>
    public static IReadOnlyList<PlannedItem> Of(IEnumerable<SubmissionItem> sorted, Duplicates duplicates, PlanFindings findings)
    {
        var groups = new Dictionary<SubmissionOrigin, IReadOnlyList<SubmissionOrigin>>();
        foreach (var group in duplicates.SameText)
        {
            foreach (var origin in group)
                groups[origin] = group;
        }
        var items = sorted.ToList();
        var byOrigin = items.ToDictionary(item => item.Origin);
        var rank = items.Select((item, index) => (item.Origin, index)).ToDictionary(entry => entry.Origin, entry => entry.index);
        var planned = new List<PlannedItem>();
        foreach (var item in items)
        {
            IReadOnlyList<SubmissionItem> joint = groups.TryGetValue(item.Origin, out var group) ? [.. group.OrderBy(origin => rank[origin]).Select(origin => byOrigin[origin])] : [item];
            if (joint[0] != item)
                continue;
            IReadOnlyList<string> units = joint.Count == 1 ? [] : [.. joint.SelectMany(one => one.Units)];
            planned.Add(new PlannedItem(item, Contents.InOneLine(item.Title), units));
            foreach (var other in joint.Skip(1))
                findings.Joint(other, item, units);
        }
        return planned;
    }
}
