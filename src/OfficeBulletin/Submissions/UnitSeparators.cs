using System.Runtime.InteropServices;

namespace OfficeBulletin.Submissions;

/// <summary>A part of a text, from its first character to behind its last.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextSpan(int Start, int End);

/// <summary>Where names of units may be parted. A mark inside brackets, 办公室（机关党委、人事处）, belongs to the name.</summary>
internal static class UnitSeparators
{
    /// <summary>How names of units end: only between two such names 和 joins, as it does not in 党史和地方志研究室.</summary>
    private static readonly string[] Endings = ["室", "处", "局", "馆", "委", "办", "院", "中心", "校", "会", "部", "科", "厅", "所", "站", "社", "队", "公司", "大学", "学院", "集团", "区", "县", "市", "政府", "党组", "支部", "街道", "镇", "乡"];

    /// <summary>Words that begin with 和 and are parts of names: 和平街道.</summary>
    private const string NoJoin = "平谐睦顺田县林静布政硕";

    public static List<TextSpan> Split(string text)
    {
        var spans = new List<TextSpan>();
        var (start, depth) = (0, 0);
        for (var index = 0; index <= text.Length; index++)
        {
            var character = index < text.Length ? text[index] : '\n';
            depth += character is '（' or '(' ? 1 : character is '）' or ')' && depth > 0 ? -1 : 0;
            if (index == text.Length || (depth == 0 && Parts(text, index)))
            {
                Add(spans, text, start, index);
                start = index + 1;
            }
        }
        return spans;
    }

    /// <summary>The two or more names that 和, 与 or 及 joins; null when the text is one name.</summary>
    public static IReadOnlyList<string>? SplitAtAnd(string text, Func<string, bool> isKnown)
    {
        for (var index = 1; index < text.Length - 1; index++)
        {
            if (text[index] is not ('和' or '与' or '及') || NoJoin.Contains(text[index + 1], StringComparison.Ordinal))
                continue;
            var (left, right) = (text[..index].Trim(), text[(index + 1)..].Trim());
            if ((isKnown(left) && isKnown(right)) || (EndsLikeUnit(left) && EndsLikeUnit(right)))
                return SplitAtAnd(right, isKnown) is { } more ? [left, .. more] : [left, right];
        }
        return null;
    }

    private static bool EndsLikeUnit(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd("）)");
        if (name.Length < 3)
            return false;
        foreach (var ending in Endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // A blank parts two names, but is also put into short ones to spread them: 万 州.
    private static bool Parts(string text, int index) => text[index] switch
    {
        '、' or '，' or ',' or '；' or ';' or '/' or '／' or '\n' or '|' or '｜' => true,
        ' ' or '\u3000' or '\t' or '\u00A0' => EndsLikeUnit(text.AsSpan(0, index).TrimEnd()) && text.AsSpan(index).TrimStart().Length >= 3,
        _ => false,
    };

    private static void Add(List<TextSpan> spans, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            spans.Add(new TextSpan(start, end));
    }
}
