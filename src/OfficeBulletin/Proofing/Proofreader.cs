using OfficeBulletin.Issues;
using OfficeBulletin.Proofing.Notices;
using OfficeBulletin.Proofing.Rules;
using OfficeBulletin.Units;

namespace OfficeBulletin.Proofing;

/// <summary>Checks an issue against itself and against the registers (校对), rule by rule. Changes nothing.</summary>
public static class Proofreader
{
    /// <summary>Everything found, in the order of the print within each rule.</summary>
    /// <param name="units">Null when the office keeps no register: unit names are not judged then.</param>
    /// <param name="previous">Masthead of the issue before this one; null when it is not known.</param>
    public static IReadOnlyList<Finding> Check(Issue issue, UnitRegister? units, Masthead? previous = null)
    {
        if (issue.IsLoneNotice)
            return [.. WrittenNotice.Of(issue).SelectMany(notice => NoticeRules.Check(notice, units))];
        var columns = ColumnMatch.Of(issue);
        var contents = ContentsMatch.Of(issue, columns);
        return
        [
            .. MastheadNumbers.Check(issue.Masthead),
            .. MastheadSequence.Check(issue.Masthead, previous),
            .. ContentsColumns.Check(columns),
            .. ContentsWording.Check(contents),
            .. ContentsOrder.Check(contents),
            .. ContentsCompleteness.Check(contents),
            .. EmptyPlaces.Check(issue),
            .. TitledBriefs.Check(issue),
            .. MissingAttributions.Check(issue),
            .. AttributedUnits.Check(issue, units),
            .. WrittenNotice.Of(issue).SelectMany(notice => NoticeRules.Check(notice, units)),
        ];
    }
}
