using OfficeBulletin.Text;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>S04: an entry of the contents is worded as the title in the body is; blanks and line breaks aside. Another width of brackets is a warning, another word an error.</summary>
internal static class ContentsWording
{
    private const int MostChangesShown = 3;

    public static IEnumerable<Finding> Check(ContentsMatch contents) =>
        contents.Pairs.Where(pair => pair.Entry.Text.Text != pair.Item.Title.Text).Select(pair => Differs(pair.Entry, pair.Item.Title));

    private static Finding Differs(PrintedEntry entry, LooseText title)
    {
        var changes = TextDifference.Between(entry.Text.Text, title.Text);
        var (quote, suggestion, where) = Shortest(entry, title, changes);
        var onlyWidth = entry.Text.Key == title.Key;
        var how = changes.Count > MostChangesShown ? $"目录是“{entry.Text.Original}”、标题是“{title.Original}”" : string.Join('；', changes.Select(change => Say(change, entry.Text, title)));
        var message = onlyWidth
            ? $"目录第 {entry.Number} 条与正文标题只差在全角半角：{how}；请改成一致。"
            : $"目录第 {entry.Number} 条与正文标题不同：{how}；请核对，改成一致。";
        return new Finding("S04", "contents.title-differs", onlyWidth ? FindingLevel.Warning : FindingLevel.Error, where, message, quote, suggestion, "practice");
    }

    private static string Say(TextChange change, LooseText entry, LooseText title) => change switch
    {
        { FromLength: 0 } => $"目录少“{title.OriginalText(change.ToStart, change.ToLength)}”",
        { ToLength: 0 } => $"目录多“{entry.OriginalText(change.FromStart, change.FromLength)}”",
        _ => $"目录是“{entry.OriginalText(change.FromStart, change.FromLength)}”、标题是“{title.OriginalText(change.ToStart, change.ToLength)}”",
    };

    /// <summary>The stretch from the first to the last change, in the entry and in the title; one that is missing on a side takes the character beside it along.</summary>
    private static (string Quote, string Suggestion, Place Where) Shortest(PrintedEntry entry, LooseText title, IReadOnlyList<TextChange> changes)
    {
        var (first, last) = (changes[0], changes[^1]);
        var (start, end) = (first.FromStart, last.FromStart + last.FromLength);
        var (titleStart, titleEnd) = (first.ToStart, last.ToStart + last.ToLength);
        var missing = start == end || titleStart == titleEnd;
        if (missing && start > 0)
            (start, titleStart) = (start - 1, titleStart - 1);
        else if (missing && end < entry.Text.Text.Length)
            (end, titleEnd) = (end + 1, titleEnd + 1);
        if (start == end || titleStart == titleEnd)
            return (entry.Text.Original, title.Original, entry.Place);
        var (from, length) = entry.Text.OriginalPlace(start, end - start);
        return (entry.Text.OriginalText(start, end - start), title.OriginalText(titleStart, titleEnd - titleStart), entry.Place with { Start = from, Length = length });
    }
}
