using System.Globalization;
using OfficeBulletin.Proofing.Notices;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>
/// F02: numbers that the narrative clearly ties to a quantity of the tables are the tables' numbers, and the parts of a number that are told behind it add up to it. Numbers
/// of which the text does not clearly say what they count are left alone.
/// </summary>
internal static class NarrativeFigures
{
    public static IEnumerable<Finding> Check(WrittenNotice notice)
    {
        var tables = new TableFigures(notice);
        var mentions = NarrativeReading.Of(notice, NoticePeriod.Of(notice), tables.Units, tables.Channels, tables.Words);
        var differing = new HashSet<NumberMention>(ReferenceEqualityComparer.Instance);
        foreach (var mention in mentions)
        {
            var figures = tables.Find(mention);
            if (figures.Count == 0 || figures.Contains(mention.Token.Value))
                continue;
            differing.Add(mention);
            yield return Differs(notice, mention, figures);
        }
        foreach (var parts in mentions.Where(mention => mention.Whole is not null).GroupBy(mention => mention.Whole!, ReferenceEqualityComparer.Instance))
        {
            // One wrong number is told once.
            if (!differing.Contains((NumberMention)parts.Key!) && !parts.Any(differing.Contains) && Parts(notice, (NumberMention)parts.Key!, [.. parts], [.. tables.Kinds]) is { } finding)
                yield return finding;
        }
    }

    private static Finding Differs(WrittenNotice notice, NumberMention mention, IReadOnlyList<decimal> figures)
    {
        var right = Text(figures[0]);
        var (where, quote) = NarrativeReading.At(notice, mention);
        return new Finding("F02", "notice.number-differs", FindingLevel.Error, where, $"文字里{MentionText.Of(mention)}是 {mention.Token.Text}{mention.Token.Measure}，表里是 {right}；请核对，改成一致。", quote, figures.Count == 1 ? right : null, "practice");
    }

    /// <param name="kinds">The kinds that the tables are about.</param>
    private static Finding? Parts(WrittenNotice notice, NumberMention whole, List<NumberMention> parts, HashSet<string> kinds)
    {
        if (whole.Token.Vague || !parts.TrueForAll(part => part.Plain && part.Token.Measure == whole.Token.Measure))
            return null;
        var sum = parts.Sum(part => part.Token.Value);
        var named = parts.TrueForAll(part => part is { Named: true, Kind: not null }) && parts.Select(part => part.Kind!).Distinct(StringComparer.Ordinal).Count() == parts.Count;
        // 其中 may leave parts out, unless they are all the kinds that there are.
        var all = parts.Count > 1 && (parts.TrueForAll(part => !part.Among) || (named && kinds.Count > 1 && kinds.SetEquals(parts.Select(part => part.Kind!))));
        if (all ? sum == whole.Token.Value : parts.TrueForAll(part => part.Token.Value <= whole.Token.Value))
            return null;
        var written = string.Join(" + ", parts.Select(part => part.Token.Text));
        var message = all ? $"{whole.Token.Text}{whole.Token.Measure}的各部分 {written} 相加是 {Text(sum)}；请核对，改成一致。" : $"{whole.Token.Text}{whole.Token.Measure}里的一部分（{written}）比它还多；请核对后改正。";
        var (where, quote) = NarrativeReading.At(notice, whole);
        return new Finding("F02", "notice.parts", FindingLevel.Error, where, message, quote, Source: "practice");
    }

    private static string Text(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
