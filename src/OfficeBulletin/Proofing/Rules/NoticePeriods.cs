using OfficeBulletin.Periods;
using OfficeBulletin.Proofing.Notices;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>
/// F03: captions are about the period that the narrative is about (the column's name, where there is none). A caption may give the months up to the same end (6月 beside 1—6月),
/// or a period that the text speaks of too.
/// </summary>
internal static class NoticePeriods
{
    public static IEnumerable<Finding> Check(WrittenNotice notice)
    {
        var column = PeriodWords.Of(notice.Column);
        var narrative = NoticePeriod.OfNarrative(notice);
        // A narrative that begins with a month, a quarter or a half of the year does not say what all of it is about.
        if (narrative is { Length: 1 or 3 or 6 } && notice.Tables.Select(table => PeriodWords.Of(table.Source.Caption)).Append(column).Any(whole => whole?.Contains(narrative.First) == true && whole.Contains(narrative.Last)))
            narrative = null;
        if ((narrative ?? column) is not { } own)
            yield break;
        foreach (var table in notice.Tables)
        {
            if (PeriodWords.Found(table.Source.Caption) is { } caption && !Agrees(caption.Period, own, narrative is null) && !notice.Paragraphs.Any(paragraph => Speaks(paragraph.Text, caption.Period)))
                yield return Differs(table.Where, new LooseText(table.Source.Caption).OriginalText(caption.Start, caption.Length), "表题", own, narrative is null ? "栏目名" : "文字");
        }
        if (narrative is not null && column is not null && PeriodWords.Found(notice.Column) is { } name && !Agrees(narrative, column, within: true))
            yield return Differs(notice.Where, new LooseText(notice.Column).OriginalText(name.Start, name.Length), "栏目名", narrative, "文字");
    }

    /// <param name="within">True when a part of the period will do.</param>
    private static bool Agrees(Period said, Period own, bool within) => said == own || said.Last == own.Last || (within && own.Contains(said.First) && own.Contains(said.Last));

    private static bool Speaks(string text, Period period)
    {
        for (var rest = new LooseText(text).Key; PeriodWords.Found(rest) is { } found; rest = rest[(found.Start + found.Length)..])
        {
            if (found.Period == period)
                return true;
        }
        return false;
    }

    private static Finding Differs(Place where, string quote, string place, Period own, string other) =>
        new("F03", "notice.period-differs", FindingLevel.Warning, where, $"{place}写的是“{quote}”，{other}写的是 {own.Text}；请核对，改成一致。", quote, Source: "practice");
}
