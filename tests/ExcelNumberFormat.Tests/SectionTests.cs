using System.Globalization;

namespace ExcelNumberFormat.Tests;

public class SectionTests
{
    [Theory]
    [InlineData("0.00;(0.00)", -3, "(3.00)")]
    [InlineData("0.00;(0.00)", 0, "0.00")]
    [InlineData("0;-0;\"零\"", 0, "零")]
    [InlineData("0;-0;\"零\"", -3, "-3")]
    [InlineData("0;;", -3, "")]
    [InlineData(";;;", 3, "")]
    [InlineData("0;-0;;@", 0, "")]
    [InlineData("0;\"文\"@", -3, "-3")]
    public void Sections_are_for_positive_negative_and_zero(string format, double value, string text) => Assert.Equal(text, Shown.By(format, value));

    [Theory]
    [InlineData("[>=1000000]0.0,,\"M\";[>=1000]0.0,\"K\";0", 1234567, "1.2M")]
    [InlineData("[>=1000000]0.0,,\"M\";[>=1000]0.0,\"K\";0", 1234, "1.2K")]
    [InlineData("[>=1000000]0.0,,\"M\";[>=1000]0.0,\"K\";0", -5, "-5")]
    [InlineData("[<10]0.0;[<100]0;\"多\"", 5, "5.0")]
    [InlineData("[<10]0.0;[<100]0;\"多\"", 500, "多")]
    [InlineData("[<0]\"负\"0;0", -5, "负5")]
    [InlineData("[=1]\"是\";[=0]\"否\";0", 1, "是")]
    [InlineData("[=1]\"是\";[=0]\"否\";0", 0, "否")]
    [InlineData("[<>0]0;\"零\"", 0, "零")]
    [InlineData("[>100]0;[<0]0", 50, "###")]
    public void Conditions_choose_the_section(string format, double value, string text) => Assert.Equal(text, Shown.By(format, value));

    [Theory]
    [InlineData("@", "文字", "文字")]
    [InlineData("\"《\"@\"》\"", "简报", "《简报》")]
    [InlineData("0;-0;0;\"文：\"@", "简报", "文：简报")]
    [InlineData("0;0;0;", "简报", "")]
    [InlineData("0;@", "简报", "简报")]
    [InlineData("0.00", "简报", "简报")]
    [InlineData("yyyy", "简报", "简报")]
    public void Text_is_shown_by_the_text_section_or_as_it_is(string format, string value, string text) => Assert.Equal(text, Shown.By(format, value));

    [Fact]
    public void A_number_in_a_cell_of_text_is_shown_as_by_General() => Assert.Equal("12.5", Shown.By("@", 12.5));

    [Fact]
    public void Truth_values_and_nothing_know_no_format()
    {
        Assert.Equal("TRUE", Shown.By("0.00", true));
        Assert.Equal("", Shown.By("\"x\"@", null));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(5L)]
    [InlineData(5f)]
    [InlineData((byte)5)]
    public void Numbers_of_every_kind_are_numbers(object value) => Assert.Equal("5.0", Shown.By("0.0", value));

    [Theory]
    [InlineData("0\"件")]
    [InlineData("[Red0")]
    [InlineData("0;0;0;@;0")]
    [InlineData("0\\")]
    [InlineData("yyyy 0")]
    [InlineData("[>x]0")]
    public void What_Excel_would_not_accept_is_not_valid_and_shows_General(string format)
    {
        Assert.False(new NumberFormat(format).IsValid);
        Assert.Equal("12.5", Shown.By(format, 12.5));
    }

    [Theory]
    [InlineData("")]
    [InlineData("General")]
    [InlineData("[Red]0.00;[$-804]@")]
    [InlineData("yyyy-mm-ddThh:mm")]
    public void What_Excel_accepts_is_valid(string format) => Assert.True(new NumberFormat(format).IsValid);

    [Fact]
    public void What_is_no_number_is_said_as_the_culture_says_it() => Assert.Equal("NaN", new NumberFormat("0").Format(double.NaN, CultureInfo.InvariantCulture));
}
