using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Tests.Reporting;

public sealed partial class NarrativeNumbersTests
{
    private static readonly Gen<decimal> Count = Gen.Choose(0, 3000).Select(number => number % 4 == 0 ? 0 : number % 4 == 1 ? number / 3m : number);

    private static readonly Arbitrary<CountedYear> Years =
        (from channels in Gen.Choose(0, 4)
         from units in Gen.Choose(0, 6)
         from numbers in Gen.ListOf(Count, units * (channels * 2 + 3)).Select(list => new Queue<decimal>(list))
         from kinds in Gen.Elements(null, "处室", "区县").ArrayOf(units)
         select Year(channels, kinds, new Queue<decimal>(numbers))).ToArbitrary();

    private static readonly Arbitrary<(CountedYear Year, string Wording)> Wordings =
        (from year in Years.Generator
         from pieces in Gen.Elements(
            "收到{报送}条，", "{转报}；", "（{采用}条）", "{#渠道}", "{/渠道}", "{^渠道}", "{#类别}", "{/类别}", "{名称}", "{采用率}、", "{#采用}", "{/采用}", "{/}", "{未报送单位数}个。", "{#分类}", "{", "。", "{批示}件").ArrayOf()
         select (year, string.Concat(pieces))).ToArbitrary();

    [Fact]
    public void Every_number_that_is_told_is_one_of_the_tally() => Prop.ForAll(Years, year => Numbers(year.Told("2023")).All(Known(year).Contains)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_wording_that_ships_never_leaves_a_brace_or_a_dangling_mark() =>
        Prop.ForAll(Years, year => !Dangling().IsMatch(year.Told("2023"))).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_wording_is_filled_or_refused_with_reasons() => Prop.ForAll(Wordings, pair =>
    {
        var parsed = NarrativeTemplate.Parse([pair.Wording], "narrative.docx", pair.Year.Book);
        return parsed.Refused
            ? parsed.Findings.Any(finding => finding.Level == FindingLevel.Error)
            : Numbers(string.Join("\n", parsed.Then(template => template.Fill(Period.Year(2023), pair.Year.Of, pair.Year.Book)).Value!)).All(Known(pair.Year).Contains);
    }).QuickCheckThrowOnFailure();

    private static CountedYear Year(int channels, string?[] kinds, Queue<decimal> numbers)
    {
        var year = new CountedYear([.. Enumerable.Range(0, channels).Select(channel => new Channel("渠道" + (char)('甲' + channel)))]);
        for (var unit = 0; unit < kinds.Length; unit++)
        {
            var uses = Enumerable.Range(0, channels).Select(_ => new UseCounts(numbers.Dequeue(), numbers.Dequeue())).ToList();
            year.With("2023", "单位" + (char)('A' + unit), kinds[unit], new Counts(numbers.Dequeue(), uses) { UsedItems = numbers.Dequeue(), Instructions = numbers.Dequeue() });
        }
        return year;
    }

    /// <summary>Every number that may be told of a year: its own digits, and each count by kind and channel, as printed.</summary>
    private static HashSet<string> Known(CountedYear year)
    {
        var tally = year.Of(Period.Year(2023));
        List<Counts> sums = [tally.Total(), .. tally.Kinds.Select(kind => tally.Total(kind))];
        var known = sums.SelectMany(counts => (IEnumerable<decimal>)[counts.Submitted, counts.UsedItems, counts.Instructions, counts.AdoptionRate ?? 0, .. counts.Uses.SelectMany(use => new[] { use.Forwarded, use.Adopted, use.Forwarded == 0 ? 0 : use.Adopted / use.Forwarded * 100 }), counts.Uses.Sum(use => use.Forwarded), counts.Uses.Sum(use => use.Adopted)]);
        return [.. known.Append(tally.Units.Count(unit => unit.Counts.Submitted == 0)).Concat(tally.Kinds.Select(kind => (decimal)tally.Units.Count(unit => unit.Unit.Kind == kind && unit.Counts.Submitted == 0))).Select(number => number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)), "2023", "1", "12"];
    }

    private static IEnumerable<string> Numbers(string told) => Number().Matches(told).Select(match => match.Value);

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"[{}]|[；，、][；，、。）]|^[；，、。]|。[；，、。]|（）|[；，、]$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex Dangling();
}
