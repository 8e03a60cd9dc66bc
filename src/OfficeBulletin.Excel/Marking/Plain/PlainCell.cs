using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using static OfficeBulletin.Excel.Marking.PlainCopy;

namespace OfficeBulletin.Excel.Marking;

/// <summary>One cell of a plain copy. A text is always a text, never a formula, whatever it begins with.</summary>
internal static partial class PlainCell
{
    /// <summary>As much as a cell can hold.</summary>
    public const int Longest = 32_767;

    public static void Write(XmlWriter writer, SheetCell cell)
    {
        var (type, style, value) = Value(cell);
        if (value.Length == 0)
            return;
        writer.WriteStartElement("c", Main);
        writer.WriteAttributeString("r", cell.Address.ToString());
        if (style != PlainStyles.Usual)
            writer.WriteAttributeString("s", XmlConvert.ToString(style));
        if (type is not null)
            writer.WriteAttributeString("t", type);
        if (type == "inlineStr")
            WriteText(writer, value);
        else
            writer.WriteElementString("v", Main, value);
        writer.WriteEndElement();
    }

    private static (string? Type, int Style, string Value) Value(SheetCell cell) => cell.Kind switch
    {
        SheetCellKind.Number when double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => (null, PlainStyles.Usual, cell.Text),
        SheetCellKind.Date when Serial(cell.Text) is { } serial => (null, serial.Style, serial.Number.ToString("R", CultureInfo.InvariantCulture)),
        SheetCellKind.Boolean => ("b", PlainStyles.Usual, cell.Text),
        SheetCellKind.Error => ("e", PlainStyles.Usual, cell.Text),
        SheetCellKind.NotComputed => (null, PlainStyles.Usual, ""),
        _ => ("inlineStr", TextStyle(cell.Text), cell.Text),
    };

    private static int TextStyle(string text) =>
        text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' or '\'' ? PlainStyles.Quoted
        : char.IsAsciiDigit(text[0]) ? PlainStyles.Digits
        : PlainStyles.Usual;

    /// <summary>The number of a date in ISO 8601, counted from 1900, with the format that shows it the same.</summary>
    private static (double Number, int Style)? Serial(string iso)
    {
        if (iso.Split(':') is [var hours, var minutes, var seconds] && int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var hour))
            return (((hour * 60L) + int.Parse(minutes, CultureInfo.InvariantCulture) + (int.Parse(seconds, CultureInfo.InvariantCulture) / 60d)) / (24 * 60), hour < 24 ? PlainStyles.Time : PlainStyles.Elapsed);
        if (iso == "1900-02-29")
            return (60, PlainStyles.Date);
        if (!DateTime.TryParseExact(iso, ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return null;
        var days = (date - new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified)).TotalDays;
        // Day 60 never was; the days before it are one less.
        return (days < 61 ? days - 1 : days, date.TimeOfDay == TimeSpan.Zero ? PlainStyles.Date : PlainStyles.DateAndTime);
    }

    private static void WriteText(XmlWriter writer, string text)
    {
        writer.WriteStartElement("is", Main);
        writer.WriteStartElement("t", Main);
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(Encode(text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>Characters that XML cannot hold are spelled _xHHHH_, and what looks like that spelling too (ISO/IEC 29500-1 22.9.2.19).</summary>
    private static string Encode(string text)
    {
        var encoded = Escape().Replace(text, "_x005F_x");
        if (!encoded.Any(character => character is < ' ' and not ('\n' or '\t') or '\uFFFE' or '\uFFFF' || char.IsSurrogate(character)))
            return encoded;
        var safe = new StringBuilder(encoded.Length);
        foreach (var rune in encoded.EnumerateRunes())
            safe.Append(rune.Value is < ' ' and not ('\n' or '\t') or 0xFFFE or 0xFFFF ? string.Create(CultureInfo.InvariantCulture, $"_x{rune.Value:X4}_") : rune.ToString());
        return safe.ToString();
    }

    [GeneratedRegex("_x(?=[0-9A-Fa-f]{4}_)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escape();
}
