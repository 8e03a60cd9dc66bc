using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>Names of months, days and halves of a day: Chinese ones where the format asks for them, else the culture's.</summary>
internal sealed class DateNames(CultureInfo culture, bool chinese)
{
    private const string Days = "日一二三四五六";
    private static readonly string[] Numbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

    public static string ChineseDay(int weekday) => Days[weekday].ToString();

    public string Month(int month) => chinese ? Numbers[month - 1] + "月" : culture.DateTimeFormat.GetMonthName(month);

    public string ShortMonth(int month) => chinese ? month.ToString(CultureInfo.InvariantCulture) + "月" : culture.DateTimeFormat.GetAbbreviatedMonthName(month);

    public string Day(int weekday) => chinese ? "星期" + ChineseDay(weekday) : culture.DateTimeFormat.GetDayName((DayOfWeek)weekday);

    public string ShortDay(int weekday) => chinese ? "周" + ChineseDay(weekday) : culture.DateTimeFormat.GetAbbreviatedDayName((DayOfWeek)weekday);

    /// <param name="form">AM/PM, A/P or 上午/下午.</param>
    public string HalfDay(string form, int hour) =>
        chinese && form.Length > 3 ? (hour < 12 ? "上午" : "下午")
        : form.Split('/')[hour < 12 ? 0 : 1];
}
