using System.Globalization;

namespace ExcelNumberFormat.Tests;

public class DateTests
{
    [Theory]
    [InlineData("yyyy-mm-dd", 45750, "2025-04-03")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", 45750, "2025年4月3日")]
    [InlineData("yyyy年m月d日", 45750, "2025年4月3日")]
    [InlineData("yyyy/m/d;@", 45750, "2025/4/3")]
    [InlineData("yy-m-d", 45750, "25-4-3")]
    [InlineData("d-mmm-yy", 45750, "3-Apr-25")]
    [InlineData("mmmm d, yyyy", 45750, "April 3, 2025")]
    [InlineData("mmmmm", 45750, "A")]
    [InlineData("ddd dddd", 45750, "Thu Thursday")]
    [InlineData("e", 45750, "2025")]
    [InlineData("bbbb", 45750, "2568")]
    [InlineData("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 45750, "Thursday, April 03, 2025")]
    public void Dates_are_shown_by_their_parts(string format, double value, string text) => Assert.Equal(text, Shown.By(format, value));

    [Theory]
    [InlineData("[$-804]dddd", "星期四")]
    [InlineData("[$-804]ddd", "周四")]
    [InlineData("aaaa", "星期四")]
    [InlineData("aaa", "四")]
    [InlineData("[$-804]mmmm", "四月")]
    [InlineData("[$-zh-CN]mmm", "4月")]
    public void Chinese_names_are_shown_where_the_format_asks_for_them(string format, string text) => Assert.Equal(text, Shown.By(format, 45750));

    [Theory]
    [InlineData("h:mm", 0.75, "18:00")]
    [InlineData("hh:mm:ss", 0.123456, "02:57:47")]
    [InlineData("h:mm AM/PM", 0.75, "6:00 PM")]
    [InlineData("h:mm am/pm", 0, "12:00 am")]
    [InlineData("h A/P", 0.5, "12 P")]
    [InlineData("上午/下午h\"时\"mm\"分\"", 0.75, "下午6时00分")]
    [InlineData("[$-804]AM/PM h:mm", 0.25, "上午 6:00")]
    [InlineData("mm:ss", 0.123456, "57:47")]
    [InlineData("mm:ss.0", 0.123456, "57:46.6")]
    [InlineData("h:mm:ss.000", 0.123456, "2:57:46.598")]
    [InlineData("m/d h:mm", 45750.75, "4/3 18:00")]
    [InlineData("yyyy-mm-dd hh:mm", 45750.75, "2025-04-03 18:00")]
    public void Times_are_shown_by_their_parts_and_m_beside_them_is_minutes(string format, double value, string text) => Assert.Equal(text, Shown.By(format, value));

    [Theory]
    [InlineData("[h]:mm", 1.5, "36:00")]
    [InlineData("[hh]:mm:ss", 0.125, "03:00:00")]
    [InlineData("[mm]:ss", 0.5, "720:00")]
    [InlineData("[s].00", 0.5, "43200.00")]
    public void Elapsed_time_is_not_carried_over(string format, double value, string text) => Assert.Equal(text, Shown.By(format, value));

    [Theory]
    [InlineData(0, "1900-01-00 Sat")]
    [InlineData(1, "1900-01-01 Sun")]
    [InlineData(59, "1900-02-28 Tue")]
    [InlineData(60, "1900-02-29 Wed")]
    [InlineData(61, "1900-03-01 Thu")]
    [InlineData(2958465, "9999-12-31 Fri")]
    [InlineData(2958466, "###")]
    [InlineData(-1, "###")]
    public void The_1900_system_has_the_day_that_never_was(double value, string text) => Assert.Equal(text, Shown.By("yyyy-mm-dd ddd", value));

    [Fact]
    public void Day_0_of_the_1904_system_is_its_first_of_January()
    {
        Assert.Equal("1904-01-01", new NumberFormat("yyyy-mm-dd").Format(0.0, CultureInfo.InvariantCulture, isDate1904: true));
        Assert.Equal("2025-04-03", new NumberFormat("yyyy-mm-dd").Format(new DateTime(2025, 4, 3), CultureInfo.InvariantCulture, isDate1904: true));
    }

    [Fact]
    public void Dates_and_spans_are_numbers_of_days()
    {
        Assert.Equal("2025-04-03 18:00", Shown.By("yyyy-mm-dd hh:mm", new DateTime(2025, 4, 3, 18, 0, 0)));
        Assert.Equal("1900-01-01", Shown.By("yyyy-mm-dd", new DateTime(1900, 1, 1)));
        Assert.Equal("1900-03-01", Shown.By("yyyy-mm-dd", new DateTime(1900, 3, 1)));
        Assert.Equal("26:30", Shown.By("[h]:mm", TimeSpan.FromHours(26.5)));
        Assert.Equal("45750", Shown.By("0", new DateTime(2025, 4, 3)));
    }

    [Theory]
    [InlineData("yyyy-mm-dd", 45750.999999, "2025-04-03")]
    [InlineData("yyyy-mm-dd hh:mm:ss", 45750.999999, "2025-04-04 00:00:00")]
    [InlineData("hh:mm", 0.54166666666, "13:00")]
    public void A_time_is_rounded_to_its_seconds_and_a_date_alone_is_not(string format, double value, string text) => Assert.Equal(text, Shown.By(format, value));
}
