using OfficeBulletin.Issues;
using OfficeBulletin.Periods;
using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Reporting.Checks;

/// <summary>An item of an issue, attributed to one unit; a joint one is one for each.</summary>
/// <param name="Unit">Full name, as the register has it; as printed where it does not.</param>
/// <param name="Title">The title in one line, of a brief the beginning of its text.</param>
/// <param name="Text">The title folded, of a brief its whole text.</param>
internal sealed record PrintedItem(string Unit, string Title, string Text, bool IsBrief, IssueKey? Issue, bool InPeriod)
{
    private const int BriefTitle = 20;

    public string IssueText => Issue is null ? "期号不明" : $"{Issue.Year}年第{Issue.Number}期";

    /// <summary>The attributions of an issue, by the month in which its adoptions count: that of its date, in the issue's year.</summary>
    public static IEnumerable<PrintedItem> Of(Issue issue, Period period, UnitRegister? register)
    {
        var month = GivenIssueMonths.Counted(issue);
        var inPeriod = month is { } counted ? period.Contains(counted) : issue.Masthead.Year is { } year && period == Period.Year(year);
        var key = IssueKey.Of(issue);
        foreach (var item in issue.Columns.SelectMany(column => column.Items))
        {
            var title = item.IsBrief ? string.Concat(item.Body.OfType<Paragraph>().Select(paragraph => paragraph.Text)) : Contents.InOneLine(item.Title);
            foreach (var unit in item.Units.Select(name => register?.Find(name)?.Name ?? name).Distinct(StringComparer.Ordinal))
                yield return new PrintedItem(unit, item.IsBrief && title.Length > BriefTitle ? title[..BriefTitle] + "……" : title, FoldedText.Of(title), item.IsBrief, key, inPeriod);
        }
    }
}
