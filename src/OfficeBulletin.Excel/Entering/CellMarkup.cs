using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace OfficeBulletin.Excel.Entering;

/// <summary>Markup of single cells (c, ISO/IEC 29500-1 18.3.1.4): texts as inline strings, whatever they begin with.</summary>
/// <param name="prefix">Prefix of the part's elements with its colon, or "".</param>
internal sealed partial class CellMarkup(string prefix)
{
    /// <param name="style">Number of the style; null for none.</param>
    public string Text(CellAddress at, string text, string? style) => text.Length == 0
        ? Blank(at, style)
        : $"<{prefix}c r=\"{at}\"{Style(style)} t=\"inlineStr\"><{prefix}is><{prefix}t xml:space=\"preserve\">{Safe(text)}</{prefix}t></{prefix}is></{prefix}c>";

    public string Number(CellAddress at, int number, string? style) =>
        string.Create(CultureInfo.InvariantCulture, $"<{prefix}c r=\"{at}\"{Style(style)}><{prefix}v>{number}</{prefix}v></{prefix}c>");

    public string Blank(CellAddress at, string? style) => $"<{prefix}c r=\"{at}\"{Style(style)}/>";

    private static string Style(string? style) => style is null ? "" : $" s=\"{style}\"";

    /// <summary>Escaped, for texts and attributes: characters that XML can hold; what looks like an escape of Excel's (_x000A_) is escaped too.</summary>
    public static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length + 8);
        foreach (var rune in Escape().Replace(text, "_x005F_x").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || (rune.Value >= ' ' && rune.Value is not (0xFFFE or 0xFFFF)))
                safe.Append(rune);
            else
                safe.Append(' ');
        }
        return SecurityElement.Escape(safe.ToString());
    }

    [GeneratedRegex("_x(?=[0-9A-Fa-f]{4}_)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escape();
}
