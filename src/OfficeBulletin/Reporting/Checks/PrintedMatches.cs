using OfficeBulletin.Submissions;

namespace OfficeBulletin.Reporting.Checks;

/// <summary>Which attributions of issues and which adoptions of the ledger are the same: one unit, one title, one issue where the ledger names one. Each is matched once.</summary>
internal sealed class PrintedMatches
{
    private readonly HashSet<object> matched = new(ReferenceEqualityComparer.Instance);

    public PrintedMatches(List<PrintedItem> printed, List<OwnUse> uses)
    {
        var byUnit = uses.ToLookup(use => use.Unit, StringComparer.Ordinal);
        foreach (var item in printed)
        {
            var same = byUnit[item.Unit].Where(use => !matched.Contains(use) && (use.Issue is null ? use.InPeriod || !item.InPeriod : use.Issue == item.Issue) && IsSame(item, FoldedText.Of(use.Title))).MaxBy(use => use.Issue is not null);
            if (same is null)
                continue;
            matched.Add(item);
            matched.Add(same);
        }
    }

    public bool Has(object side) => matched.Contains(side);

    /// <summary>A brief has no title; in the ledger it is called by words of its text.</summary>
    private static bool IsSame(PrintedItem item, string title) => item.Text == title || (item.IsBrief && title.Length > 3 && item.Text.Contains(title, StringComparison.Ordinal));
}
