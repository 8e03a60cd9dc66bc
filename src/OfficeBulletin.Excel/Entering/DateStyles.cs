using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OfficeBulletin.Excel.Marking;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel.Entering;

/// <summary>Styles in which a number is a date. Only where the ledger has none is one added, like the style that the cell would have had.</summary>
internal sealed partial class DateStyles(GatedPackage package, PackageChanges changes, Workbook workbook)
{
    /// <summary>The built-in format yyyy/m/d (ISO/IEC 29500-1 18.8.30).</summary>
    private const string DateFormat = "14";

    private readonly Dictionary<string, string> added = new(StringComparer.Ordinal);

    /// <summary>The style itself when it shows dates, else that of other dates, else a new one; null when the workbook has no styles at all.</summary>
    /// <param name="others">The style of other dates; null when there are none.</param>
    public string? For(string? style, Func<string?> others)
    {
        if (IsDate(style))
            return style;
        if (others() is { } dated && IsDate(dated))
            return dated;
        var like = style ?? "0";
        if (!added.TryGetValue(like, out var number) && Add(like) is { } made)
            added[like] = number = made;
        return number;
    }

    private bool IsDate(string? style) => int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && workbook.Formats.Of(number).HasFlag(DateParts.Date);

    private string? Add(string like)
    {
        if (package.Target(package.MainPart, RelationshipTypes.Styles) is not { } part || changes.Bytes(part) is not { } bytes)
            return null;
        var styles = PartEncoding.ToUtf8(bytes);
        if (XmlOutline.Of(styles).Children.Find(child => child.Name == "cellXfs") is not { End: > 0 } formats)
            return null;
        var inside = XmlOutline.Of(styles[formats.Start..formats.End]);
        var index = int.Parse(like, NumberStyles.None, CultureInfo.InvariantCulture);
        if (index >= inside.Children.Count)
            return null;
        var child = inside.Children[index];
        var format = Encoding.UTF8.GetString(styles, formats.Start + child.Start, child.End - child.Start);
        var dated = Format().Replace(Applied().Replace(format, "", 1), $" numFmtId=\"{DateFormat}\" applyNumberFormat=\"1\"", 1);
        var tag = Encoding.UTF8.GetString(styles, formats.Start, formats.TagEnd - formats.Start);
        var count = inside.Children.Count.ToString(CultureInfo.InvariantCulture);
        changes.Change(part, xml =>
        {
            var splices = new Splices(xml);
            splices.Replace(formats.Start, formats.TagEnd, Count().Replace(tag, string.Create(CultureInfo.InvariantCulture, $" count=\"{inside.Children.Count + 1}\""), 1));
            splices.Insert(RowMarkup.EndOf(xml, formats), dated);
            return splices.Apply();
        });
        return count;
    }

    [GeneratedRegex("""\snumFmtId\s*=\s*["'][^"']*["']""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Format();

    [GeneratedRegex("""\sapplyNumberFormat\s*=\s*["'][^"']*["']""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Applied();

    [GeneratedRegex("""\scount\s*=\s*["'][^"']*["']""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Count();
}
