using System.Runtime.InteropServices;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>The first words of a narrative, where they name nobody: 2024年，共报送信息36条.</summary>
/// <param name="Verb">Index of the token that says 报送 of everybody; -1 when the narrative does not begin so.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Opening(int Verb)
{
    private static readonly string[] Together = ["共", "共计", "总共", "累计", "一共", "合计", "总计"];
    private static readonly string[] Plain = ["信息", "稿件", "材料", "全年", "年度", "今年", "以来", "期间", "截至", "已", "数量", "总数", "总量"];

    public static Opening Of(int paragraph, IReadOnlyList<NarrativeToken> tokens)
    {
        var (verb, together) = (-1, false);
        for (var index = 0; paragraph == 1 && index < tokens.Count; index++)
        {
            switch (tokens[index])
            {
                case { Sort: TokenSort.ClauseEnd } when verb < 0:
                    continue;
                case { Sort: TokenSort.Filler, Text: var word } when Together.Contains(word, StringComparer.Ordinal):
                    together = true;
                    continue;
                case { Sort: TokenSort.Filler, Text: var word } when Plain.Contains(word, StringComparer.Ordinal) || word.Any(char.IsAsciiDigit):
                    continue;
                case { Sort: TokenSort.Submitted } when verb < 0:
                    verb = index;
                    continue;
                case { Sort: TokenSort.Count } when verb >= 0 && (together || IsParted(tokens, index + 1)):
                    return new Opening(verb);
            }
            break;
        }
        return new Opening(-1);
    }

    /// <summary>True when the kinds of units are told next, each with its part: without 共 the office itself may have sent the items on.</summary>
    private static bool IsParted(IReadOnlyList<NarrativeToken> tokens, int index)
    {
        var parts = false;
        for (; index < tokens.Count; index++)
        {
            switch (tokens[index].Sort)
            {
                case TokenSort.Open or TokenSort.Among:
                    parts = true;
                    continue;
                case TokenSort.ClauseEnd or TokenSort.Filler:
                    continue;
                case TokenSort.Kind:
                    return parts;
            }
            break;
        }
        return false;
    }
}
