using OfficeBulletin.Periods;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>The numbers of a notice's narrative, read with the words of its tables or of a ledger.</summary>
internal static class NarrativeReading
{
    /// <param name="own">The period that the notice is about; null when it does not say.</param>
    public static IReadOnlyList<NumberMention> Of(WrittenNotice notice, Period? own, IEnumerable<string> units, IEnumerable<string> channels, IEnumerable<string> kinds)
    {
        var words = new NarrativeWords(units, channels, kinds, own);
        return [.. notice.Paragraphs.SelectMany(paragraph => NarrativeNumbers.Of(paragraph.Number, words.Split(new LooseText(paragraph.Text).Key)))];
    }

    /// <summary>Where a number stands in the narrative, and how it is written there.</summary>
    public static (Place Where, string Quote) At(WrittenNotice notice, NumberMention mention)
    {
        var text = new LooseText(notice.Paragraphs.First(paragraph => paragraph.Number == mention.Paragraph).Text);
        var (start, length) = text.OriginalPlace(mention.Token.Start, mention.Token.Text.Length);
        return (notice.Where with { Paragraph = mention.Paragraph, Start = start, Length = length }, text.Original.Substring(start, length));
    }
}
