using System.Globalization;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Submissions;

/// <summary>Number of pictures as cells give it: 2, 2张, 共两幅, 无.</summary>
public static class PictureCount
{
    /// <summary>Null when the text gives none.</summary>
    public static int? Read(string text)
    {
        var tight = HalfWidth.Tight(text);
        if (int.TryParse(tight, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        if (YesNo.SaysNothing(tight) || YesNo.Read(tight) == false || tight is "无图片" or "无图" or "无照片" or "没有图片" or "不配图" or "未配图")
            return 0;
        var digits = tight.AsSpan().TrimStart("共附配图片照有约:：").TrimEnd("图片照附后").TrimEnd("张幅个份枚Pp");
        if (digits.IndexOf('(') is var remark and > 0)
            digits = digits[..remark].TrimEnd("图片照").TrimEnd("张幅个份");
        return digits.Length is > 0 and <= 4 ? ChineseNumber.Parse(digits) : null;
    }
}
