using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Issues.Json;

namespace OfficeBulletin.Tests.Json;

public sealed class BrokenFileTests
{
    private static readonly byte[] Sample = Encoding.UTF8.GetBytes(SampleIssue.Text);

    /// <summary>The sample with some bytes overwritten and, half of the time, its end cut off.</summary>
    private static readonly Arbitrary<byte[]> Broken =
        (from changes in Gen.Choose(0, Sample.Length - 1).SelectMany(_ => Gen.Choose(0, 255), (place, value) => (place, value)).NonEmptyListOf()
         from cut in Gen.OneOf(Gen.Constant(Sample.Length), Gen.Choose(0, Sample.Length))
         select Break(changes.Take(5), cut)).ToArbitrary();

    [Fact]
    public void Whatever_is_in_a_file_it_is_read_or_refused_with_a_place() =>
        Prop.ForAll(Broken, bytes =>
        {
            var outcome = IssueFile.Read(bytes, "issue.json");
            return (!outcome.Refused || outcome.Findings.Any(finding => finding.Level == FindingLevel.Error)) && outcome.Findings.All(finding => finding.Where is { Line: > 0, LineColumn: > 0 });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static byte[] Break(IEnumerable<(int Place, int Value)> changes, int cut)
    {
        byte[] bytes = [.. Sample];
        foreach (var (place, value) in changes)
            bytes[place] = (byte)value;
        return bytes[..cut];
    }
}
