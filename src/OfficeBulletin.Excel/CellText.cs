using System.Globalization;
using System.Text.RegularExpressions;

namespace OfficeBulletin.Excel;

/// <summary>The text of a cell as a person reads it.</summary>
internal static partial class CellText
{
    /// <summary>Characters that a workbook spells _xHHHH_ (ISO/IEC 29500-1 22.9.2.19, ST_Xstring).</summary>
    public static string Decode(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escape().Replace(text, static match => ((char)ushort.Parse(match.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
            : text;

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escape();
}
