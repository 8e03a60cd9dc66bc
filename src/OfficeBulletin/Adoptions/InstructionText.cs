using System.Globalization;
using System.Text.RegularExpressions;
using OfficeBulletin.Submissions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Adoptions;

/// <summary>Cells of the column 批示: the word for the level of each (国家级、市级), how often with ×2 or 2次; a plain yes or a number tells how many, not by whom.</summary>
public static partial class InstructionText
{
    /// <summary>What an instruction is called whose level nobody wrote.</summary>
    public const string Unlevelled = "批示";

    private const int Most = 50;

    /// <summary>Each instruction by its level, or as written; empty when there is none.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        var written = InvisibleCharacters.Remove(text, []).Trim();
        if (YesNo.SaysNothing(written) || YesNo.Read(written) == false)
            return [];
        if (YesNo.Read(written) == true)
            return [Unlevelled];
        var levels = new List<string>();
        foreach (var part in written.Split(['、', '，', ',', '；', ';', '\n', '＋', '+'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (level, times) = Part(part);
            for (var time = 0; time < times && levels.Count < Most; time++)
                levels.Add(level);
        }
        return levels;
    }

    private static (string Level, int Times) Part(string part)
    {
        var narrow = HalfWidth.Of(part);
        if (Times().Match(narrow) is not { Success: true } match)
            return (WithoutDate(part, narrow), 1);
        var level = part[..match.Groups["level"].Length].Trim();
        return (level.Length == 0 ? Unlevelled : level, Math.Max(1, int.Parse(match.Groups["times"].ValueSpan, CultureInfo.InvariantCulture)));
    }

    /// <summary>市级 of 市级（2023-06-15）.</summary>
    private static string WithoutDate(string part, string narrow)
    {
        var open = narrow is [.., ')'] ? narrow.LastIndexOf('(') : -1;
        return open > 0 && DateText.Read(narrow[(open + 1)..^1]).Date is not null ? part[..open].TrimEnd() : part;
    }

    [GeneratedRegex(@"^(?<level>[^0-9]*?)\s*(?:[×xX*]\s*(?<times>\d{1,2})|\(?(?<times>\d{1,2})\s*[次个条件人]\)?|(?<![^\s])(?<times>\d{1,2}))$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Times();
}
