using System.Text;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Text;

/// <summary>
/// Names the characters (生僻字) that the office's fonts 仿宋_GB2312 and 楷体_GB2312 do not hold: there Word silently takes another font, and a person's name is
/// printed in the wrong face or as a box.
/// </summary>
public static class FontCoverage
{
    /// <summary>One warning (C12 characters.outside-font) a character, however often it stands in the issue, at its first place.</summary>
    public static IReadOnlyList<Finding> Check(Issue issue)
    {
        Dictionary<int, Occurrence> outside = [];
        new IssueTexts((in where, text) => Look(where, text, outside)).Show(issue);
        return [.. outside.Values.Select(Finding)];
    }

    /// <summary>A character, its first place, and how often it stands in the issue.</summary>
    private sealed record Occurrence(Rune Character, TextPlace Where, int Start)
    {
        public int Count { get; set; } = 1;
    }

    private static void Look(in TextPlace where, string text, Dictionary<int, Occurrence> outside)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (Gb2312.Contains(text[index]) || text[index] < '\u0250' || !Rune.TryGetRuneAt(text, index, out var rune))
                continue;
            if (!Covered(rune) && !outside.TryAdd(rune.Value, new Occurrence(rune, where, index)))
                outside[rune.Value].Count++;
            index += rune.Utf16SequenceLength - 1;
        }
    }

    /// <summary>True for what GB 2312 or the ordinary Latin and symbol fonts hold. U+3007 〇 is in neither: it came with GBK.</summary>
    private static bool Covered(Rune rune) => rune.Value switch
    {
        < 0x0530 => true,
        0x3007 => false,
        >= 0x1E00 and < 0x2600 => true,
        0x2605 or 0x2606 or 0x2640 or 0x2642 => true,
        >= 0x3000 and < 0x3130 => true,
        >= 0x3200 and < 0x3400 => true,
        >= 0xFE00 and < 0xFE50 => true,
        >= 0xFF00 and < 0xFFF0 => true,
        >= 0xE0100 and < 0xE01F0 => true,
        _ => rune.IsBmp && Gb2312.Contains((char)rune.Value),
    };

    private static Finding Finding(Occurrence first)
    {
        var rune = first.Character;
        var often = first.Count == 1 ? "" : $"（全期 {first.Count} 处）";
        var message = rune.Value is (>= 0xE000 and < 0xF900) or >= 0xF0000
            ? $"“{rune}”（U+{rune.Value:X4}）是自造字或乱码{often}，换一台电脑就显示不出来；请换成规范汉字或用图片代替。"
            : $"“{rune}”（U+{rune.Value:X4}）在仿宋_GB2312、楷体_GB2312 等字体里没有{often}，打印时会换成别的字体；请核对是否用字有误，无误就给这个字改用含它的字体（如“仿宋”“宋体”）。";
        return new Finding("C12", "characters.outside-font", FindingLevel.Warning, first.Where.ToPlace(first.Start, rune.Utf16SequenceLength), message, Quote: rune.ToString(), Source: "GB/T 2312-1980");
    }
}
