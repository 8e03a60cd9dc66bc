using System.Globalization;

namespace ExcelNumberFormat.Tests;

public class NumberTests
{
    [Theory]
    [InlineData("0", 0, "0")]
    [InlineData("0", 12.5, "13")]
    [InlineData("0.00", 1.005, "1.01")]
    [InlineData("0.00", 2.675, "2.68")]
    [InlineData("0.00", 99.995, "100.00")]
    [InlineData("0.00", -12.345, "-12.35")]
    [InlineData("#", 0, "")]
    [InlineData("#.##", 0.5, ".5")]
    [InlineData("#.##", 1, "1.")]
    [InlineData("#.##", 1234.5678, "1234.57")]
    [InlineData("?.??", 0.5, " .5 ")]
    [InlineData("?0.0?", 3.14, " 3.14")]
    [InlineData("000", 5, "005")]
    [InlineData("0.", 5, "5.")]
    [InlineData("0.000000", 1.5e-7, "0.000000")]
    [InlineData("0", 1e20, "100000000000000000000")]
    [InlineData("0", 123456789012345678, "123456789012346000")]
    public void Digits_fill_their_places(string format, double value, string text) => Assert.Equal(text, Shown.By(format, value));

    [Theory]
    [InlineData("#,##0", 1234567, "1,234,567")]
    [InlineData("#,##0", 999.5, "1,000")]
    [InlineData("#,###", 0, "")]
    [InlineData("0,000", 5, "0,005")]
    [InlineData("?,???", 5, "    5")]
    [InlineData("#,##0.00", -1234567.891, "-1,234,567.89")]
    [InlineData("#,##0,\"千\"", 1234567, "1,235千")]
    [InlineData("0,,", 12345678, "12")]
    [InlineData("0.0,", 1234.5, "1.2")]
    [InlineData("#,##0.0,,\"百万\"", 12345678, "12.3百万")]
    public void Commas_part_thousands_or_divide_by_them(string format, double value, string text) => Assert.Equal(text, Shown.By(format, value));

    [Theory]
    [InlineData("0%", 0.125, "13%")]
    [InlineData("0.0%", 0.125, "12.5%")]
    [InlineData("0.0%;(0.0%)", -0.5, "(50.0%)")]
    [InlineData("%0", 0.5, "%50")]
    public void Percent_shows_hundredths(string format, double value, string text) => Assert.Equal(text, Shown.By(format, value));

    [Theory]
    [InlineData("0.00E+00", 0, "0.00E+00")]
    [InlineData("0.00E+00", 12345, "1.23E+04")]
    [InlineData("0.00E+00", 9.999, "1.00E+01")]
    [InlineData("0.00E+00", 1.5e-7, "1.50E-07")]
    [InlineData("0.0E-0", 12345, "1.2E4")]
    [InlineData("0.0E-0", 0.5, "5.0E-1")]
    [InlineData("##0.0E+0", 12345, "12.3E+3")]
    [InlineData("##0.0E+0", 999.96, "1.0E+3")]
    [InlineData("##0.0E+0", 0.00123, "1.2E-3")]
    [InlineData("00.0E+0", 12345, "01.2E+4")]
    [InlineData("0.00E+00", -12345, "-1.23E+04")]
    [InlineData("0E+0", 1e300, "1E+300")]
    public void Exponents_are_multiples_of_the_places_before_the_point(string format, double value, string text) => Assert.Equal(text, Shown.By(format, value));

    [Theory]
    [InlineData("# ?/?", 0.5, " 1/2")]
    [InlineData("# ?/?", 5.25, "5 1/4")]
    [InlineData("# ?/?", 5, "5    ")]
    [InlineData("# ?/?", 0, "0    ")]
    [InlineData("# ?/?", 0.3, " 2/7")]
    [InlineData("# ?/?", 0.99, "1    ")]
    [InlineData("# ?/?", -1.5, "-1 1/2")]
    [InlineData("# ??/??", 0.5, "  1/2 ")]
    [InlineData("# ??/??", 3.14159265358979, "3 14/99")]
    [InlineData("# ???/???", 3.14159265358979, "3  16/113")]
    [InlineData("?/?", 1.5, "3/2")]
    [InlineData("?/?", 2, "2/1")]
    [InlineData("# ?/8", 0.375, " 3/8")]
    [InlineData("# ??/16", 1.5, "1  8/16")]
    [InlineData("# ?/100", 0.25, " 25/100")]
    [InlineData("0 00/00", 0.5, "0 01/02")]
    [InlineData("0\"件\"/\"天\"", 5, "5件/天")]
    public void Fractions_are_the_nearest_there_are(string format, double value, string text) => Assert.Equal(text, Shown.By(format, value));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-1, "-1")]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(1.0 / 3, "0.333333333")]
    [InlineData(3.14159265358979, "3.141592654")]
    [InlineData(12345678.12345, "12345678.12")]
    [InlineData(12345678901, "12345678901")]
    [InlineData(123456789012, "1.23457E+11")]
    [InlineData(1e20, "1E+20")]
    [InlineData(0.0001234, "0.0001234")]
    [InlineData(0.00001234, "1.234E-05")]
    public void General_shows_what_eleven_characters_hold(double value, string text) => Assert.Equal(text, Shown.By("General", value));

    [Theory]
    [InlineData("General\"元\"", 5, "5元")]
    [InlineData("\"共\"0\"件\"", 3, "共3件")]
    [InlineData("\"共\"0\"件\"", -3, "-共3件")]
    [InlineData("0\\x", 3, "3x")]
    [InlineData("000-0000", 1234567, "123-4567")]
    [InlineData("(000) 000-0000", 1234567890, "(123) 456-7890")]
    [InlineData("0.0_);(0.0)", 3, "3.0 ")]
    [InlineData("* 0", 3, "3")]
    [InlineData("[Red]0.0", 3, "3.0")]
    [InlineData("[蓝色]0", 3, "3")]
    [InlineData("[$¥-804]#,##0.00", 1234, "¥1,234.00")]
    [InlineData("[$€]0", 3, "€3")]
    public void Other_characters_stand_as_they_are_and_colours_show_nothing(string format, double value, string text) => Assert.Equal(text, Shown.By(format, value));

    [Fact]
    public void Point_and_thousands_are_those_of_the_culture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (",", ".");

        Assert.Equal("1.234,50", new NumberFormat("#,##0.00").Format(1234.5, culture));
    }
}
