using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>What a cell of a notice's table holds.</summary>
internal enum CellSort
{
    Blank,

    /// <summary>A sign for none: —, /, 无.</summary>
    Dash,
    Number,
    Words,
}

/// <summary>A cell of a notice's table as people type it: full-width digits, thousands separators, a measure word and footnote marks behind the number, brackets.</summary>
/// <param name="Value">The number; 0 for a blank, a dash and words.</param>
/// <param name="Decimals">Digits behind the point, as printed.</param>
/// <param name="Percent">True when a percent sign follows.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly partial record struct TypedCell(string? Text, CellSort Sort, decimal Value, int Decimals = 0, bool Percent = false)
{
    private static readonly string[] Dashes = ["-", "—", "——", "–", "―", "/", "\\", "×", "无", "…", "……"];

    // A sum of cells below this bound cannot overflow a decimal.
    private const decimal LargestNumber = 1_000_000_000_000_000m;

    public bool IsNumber => Sort == CellSort.Number;

    /// <summary>True for a blank and for a dash, which both count as 0.</summary>
    public bool IsNone => Sort is CellSort.Blank or CellSort.Dash;

    /// <summary>True where the cell can be added: a number or none.</summary>
    public bool Counts => Sort != CellSort.Words;

    public static TypedCell Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new TypedCell(text, CellSort.Blank, 0);
        var key = new LooseText(text).Key;
        if (Dashes.Contains(key, StringComparer.Ordinal))
            return new TypedCell(text, CellSort.Dash, 0);
        if (Written().Match(key) is not { Success: true } match || !decimal.TryParse(match.Groups["number"].ValueSpan, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) || number >= LargestNumber)
            return new TypedCell(text, CellSort.Words, 0);
        return new TypedCell(text, CellSort.Number, match.Groups["minus"].Success ? -number : number, Math.Max(0, match.Groups["decimals"].Length - 1), match.Groups["percent"].Success);
    }

    [GeneratedRegex(
        @"^\(?((?<minus>[-−–])|\+)?(?<number>(\d{1,3}(,\d{3})+|\d+)(?<decimals>\.\d+)?)(?<percent>%)?[条篇件个次分份期项]?(\)|([*※#△▲☆★①-⑳¹²³⁴-⁹]|注\d*|\([^()]*\)|\[[^\[\]]*\]|【[^【】]*】)*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();
}
