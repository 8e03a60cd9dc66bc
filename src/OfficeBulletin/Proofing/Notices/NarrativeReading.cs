using OfficeBulletin.Periods;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>The numbers of a notice's narrative, read with the words of its tables or of a ledger.</summary>
internal static class NarrativeReading
{
    /// <param name="own">The period that the notice is about; null when it does not say.</param>
    public static IReadOnlyList<NumberMention> Of(WrittenNotice notice, Period? own, IEnumerable<string> units, IEnumerable<string> channels, IEnumerable<string> kinds) =>
        Read(notice, new NarrativeWords(units, channels, kinds, own), (paragraph, _, tokens) => NarrativeNumbers.Of(paragraph, tokens));

    /// <summary>The ranks that are told of the office as a whole.</summary>
    public static IReadOnlyList<RankMention> Ranks(WrittenNotice notice, Period? own, IEnumerable<string> units, IEnumerable<string> channels, IEnumerable<string> kinds) =>
        Read(notice, new NarrativeWords(units, channels, kinds, own), RankMention.Of);

    /// <summary>How many units sent nothing.</summary>
    public static IReadOnlyList<SilentMention> Silent(WrittenNotice notice, Period? own, IEnumerable<string> units, IEnumerable<string> channels, IEnumerable<string> kinds) =>
        Read(notice, new NarrativeWords(units, channels, kinds, own), SilentMention.Of);

    private static IReadOnlyList<T> Read<T>(WrittenNotice notice, NarrativeWords words, Func<int, string, IReadOnlyList<NarrativeToken>, IEnumerable<T>> read) =>
        [.. notice.Paragraphs.Select(paragraph => (paragraph.Number, Text: new LooseText(paragraph.Text).Key)).SelectMany(paragraph => read(paragraph.Number, paragraph.Text, words.Split(paragraph.Text)))];

    /// <summary>Where a number stands in the narrative, and how it is written there.</summary>
    public static (Place Where, string Quote) At(WrittenNotice notice, NumberMention mention) => At(notice, mention.Paragraph, mention.Token.Start, mention.Token.Text.Length);

    /// <param name="looseStart">In the paragraph's text without blanks.</param>
    public static (Place Where, string Quote) At(WrittenNotice notice, int paragraph, int looseStart, int looseLength)
    {
        var text = new LooseText(notice.Paragraphs.First(each => each.Number == paragraph).Text);
        var (start, length) = text.OriginalPlace(looseStart, looseLength);
        return (notice.Where with { Paragraph = paragraph, Start = start, Length = length }, text.Original.Substring(start, length));
    }
}
