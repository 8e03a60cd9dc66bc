using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Text;

namespace OfficeBulletin.Tests.Text;

public sealed class TextDifferenceTests
{
    private static readonly Arbitrary<string[]> Pairs = Gen.Elements('召', '开', '举', '行').ArrayOf().Select(characters => new string(characters)).ArrayOf(2).ToArbitrary();

    [Fact]
    public void A_word_in_place_of_another_is_one_change() => Assert.Equal([new TextChange(4, 2, 4, 2)], TextDifference.Between("在重庆市召开。", "在重庆市举行。"));

    [Fact]
    public void Equal_texts_do_not_differ() => Assert.Empty(TextDifference.Between("同", "同"));

    [Fact]
    public void Making_the_changes_gives_the_other_text() => Prop.ForAll(Pairs, pair => Changed(pair[0], pair[1]) == pair[1]).QuickCheckThrowOnFailure();

    [Fact]
    public void Edit_distance_is_the_same_both_ways_and_no_more_than_the_limit_says() =>
        Prop.ForAll(Pairs, pair => EditDistance.Between(pair[0], pair[1], 2) == EditDistance.Between(pair[1], pair[0], 2) && EditDistance.Between(pair[0], pair[1], 2) <= 3).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("units", "unit", 1)]
    [InlineData("title", "titel", 2)]
    [InlineData("", "ab", 2)]
    [InlineData("abc", "xyz", 3)]
    [InlineData("abcd", "a", 3)]
    public void Edit_distance_counts_single_characters(string one, string other, int distance) => Assert.Equal(distance, EditDistance.Between(one, other, 2));

    [Fact]
    public void The_nearest_must_be_the_only_one()
    {
        Assert.Equal("江北区", EditDistance.Nearest("江北市", ["渝北区", "江北区"], 2));
        Assert.Null(EditDistance.Nearest("北区", ["渝北区", "江北区"], 2));
        Assert.Null(EditDistance.Nearest("重庆", ["天津卫"], 2));
    }

    private static string Changed(string from, string to)
    {
        var text = new StringBuilder();
        var done = 0;
        foreach (var change in TextDifference.Between(from, to))
        {
            text.Append(from, done, change.FromStart - done).Append(to, change.ToStart, change.ToLength);
            done = change.FromStart + change.FromLength;
        }
        return text.Append(from, done, from.Length - done).ToString();
    }
}
