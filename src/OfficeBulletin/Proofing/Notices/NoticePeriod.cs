using OfficeBulletin.Periods;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>The period that a notice is about.</summary>
internal static class NoticePeriod
{
    /// <summary>That of the captions, when they agree; else of the narrative, else of the column's name; null when none names one.</summary>
    public static Period? Of(WrittenNotice notice)
    {
        var captions = notice.Tables.Select(table => PeriodWords.Of(table.Source.Caption)).OfType<Period>().Distinct().ToList();
        return captions is [var only] ? only : OfNarrative(notice) ?? PeriodWords.Of(notice.Column);
    }

    /// <summary>The first that the first paragraph names.</summary>
    public static Period? OfNarrative(WrittenNotice notice) => notice.Paragraphs.Select(paragraph => PeriodWords.Of(paragraph.Text)).FirstOrDefault();
}
