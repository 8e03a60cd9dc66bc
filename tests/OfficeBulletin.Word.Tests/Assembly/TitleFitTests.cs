using OfficeBulletin.Word.Page;

namespace OfficeBulletin.Word.Tests.Assembly;

public sealed class TitleFitTests
{
    private static readonly TitleFit Fit = new(Styled: 44, Width: 8844);

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, 42)]
    [InlineData(24, 36)]
    public void A_line_a_little_too_long_is_set_smaller_rather_than_broken(int characters, int? size) => Assert.Equal(size, Fit.SizeFor([new string('史', characters)]));

    [Fact]
    public void A_title_that_must_wrap_leaves_no_character_alone()
    {
        var size = Fit.SizeFor([new string('史', 41)]);
        Assert.NotNull(size);
        Assert.NotInRange(41 % (8844 / (size.Value * 10)), 1, 2);
    }

    [Fact]
    public void All_lines_of_a_title_share_one_size() => Assert.Equal(42, Fit.SizeFor(["短行", new string('史', 21)]));
}
