using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Merging;

namespace OfficeBulletin.Tests.Merging;

public sealed class AnyEditorTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    private static readonly Config Thousand = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private const int Steps = 30;

    /// <summary>Editors, sources and restored versions in any order: what somebody typed last stands in the issue, or is told, or is in a version.</summary>
    [Fact]
    public void No_word_of_an_editor_is_ever_lost() =>
        Prop.ForAll(Seeds, seed =>
        {
            var random = new Random(seed);
            var (one, two, desk) = (new RandomEditor(random, "甲"), new RandomEditor(random, "乙"), new RandomEditor(random, "单位"));
            var (source, assembled, current) = (Drafted.Plain, Drafted.Plain, Drafted.Plain);
            List<(Issue Issue, Issue Base)> versions = [(current, assembled)];
            for (var step = 0; step < Steps; step++)
            {
                switch (random.Next(6))
                {
                    case 0 or 1:
                        current = one.Edit(current);
                        break;
                    case 2:
                        current = two.Edit(current);
                        break;
                    case 3:
                        source = desk.Edit(source);
                        break;
                    case 4:
                        var merged = IssueMerge.Merge(assembled, current, source);
                        AssertKept(current, assembled, merged, seed);
                        (current, assembled) = (merged.Issue, source);
                        break;
                    default:
                        (current, assembled) = versions[random.Next(versions.Count)];
                        break;
                }
                versions.Add((current, assembled));
            }
        }).Check(Thousand);

    /// <summary>Editor and source in different paragraphs of different items: both changes stand and nobody is asked.</summary>
    [Fact]
    public void Changes_in_different_blocks_never_meet() =>
        Prop.ForAll(Seeds, seed =>
        {
            var random = new Random(seed);
            List<(string Item, int Paragraph)> blocks = [("a1", 0), ("a1", 1), ("a1", 2), ("a2", 0), ("a2", 1), ("a3", 0), ("a3", 1), ("b1", 0)];
            var (edited, source) = (Drafted.Plain, Drafted.Plain);
            foreach (var (item, paragraph) in blocks)
            {
                var text = $"全新的第{seed}种写法，第{paragraph}段。";
                (edited, source) = random.Next(3) switch
                {
                    0 => (edited.Reworded(item, paragraph, text), source),
                    1 => (edited, source.Reworded(item, paragraph, text)),
                    _ => (edited, source),
                };
            }
            var merged = IssueMerge.Merge(Drafted.Plain, edited, source);
            Assert.Empty(merged.Conflicts);
            foreach (var (item, paragraph) in blocks)
            {
                var (before, mine, theirs) = (Drafted.Plain.TextOf(item)[paragraph], edited.TextOf(item)[paragraph], source.TextOf(item)[paragraph]);
                Assert.Equal(mine == before ? theirs : mine, merged.Issue.TextOf(item)[paragraph]);
            }
        }).Check(Thousand);

    /// <summary>An editor who touched nothing has what the source says, whatever it says.</summary>
    [Fact]
    public void What_nobody_touched_is_the_source() =>
        Prop.ForAll(Seeds, seed =>
        {
            var desk = new RandomEditor(new Random(seed), "单位");
            var source = Drafted.Plain;
            for (var step = 0; step < Steps; step++)
                source = desk.Edit(source);
            var merged = IssueMerge.Merge(Drafted.Plain, Drafted.Plain, source);
            Assert.Equal(TextHash.Of(source), TextHash.Of(merged.Issue));
            Assert.Empty(merged.Conflicts);
        }).Check(Thousand);

    private static void AssertKept(Issue edited, Issue assembled, MergedIssue merged, int seed)
    {
        var known = Texts(assembled).ToHashSet(StringComparer.Ordinal);
        var standing = string.Join('\n', Texts(merged.Issue));
        foreach (var text in Texts(edited).Where(text => !known.Contains(text)))
            Assert.True(standing.Contains(text, StringComparison.Ordinal), $"seed {seed}: {text}");
    }

    private static IEnumerable<string> Texts(Issue issue) =>
        issue.Columns.SelectMany(column => column.Items).SelectMany(item => item.Title.Concat(item.Body.OfType<Paragraph>().Select(paragraph => paragraph.Text)))
            .Concat(issue.Imprint.Phone is { } phone ? [phone] : []);
}
