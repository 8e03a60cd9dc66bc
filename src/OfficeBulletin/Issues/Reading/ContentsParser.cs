using System.Text.RegularExpressions;

namespace OfficeBulletin.Issues.Reading;

/// <summary>Reads the contents page (目录): columns with their entries, bullets, page numbers and the word 目录 left out.</summary>
internal static partial class ContentsParser
{
    /// <returns>Null when no contents are printed.</returns>
    public static IReadOnlyList<ContentsColumn>? Parse(IReadOnlyList<PrintedBlock> blocks, List<Finding> findings)
    {
        var columns = new List<(string Name, List<string> Entries)>();
        var bulleted = false;
        foreach (var block in blocks)
        {
            PlainText.Of(block, Place.Of("contents"), findings);
            var printed = PageNumber().Replace(Contents.InOneLine([.. PrintedLines.Of(block)]), "");
            var entry = Bullet().Replace(printed, "");
            var hasBullet = entry.Length < printed.Length;
            if (entry.Length == 0 || Heading().IsMatch(entry))
                continue;
            if (block.Role == PrintedRole.ContentsColumn || (block.Role != PrintedRole.ContentsEntry && entry is ['【', .., '】']))
            {
                columns.Add((ColumnHeading.Name(entry), []));
            }
            else if (bulleted && !hasBullet && block.Role == PrintedRole.None && columns is [.., { Entries: [.., var begun] entries }])
            {
                entries[^1] = Contents.InOneLine([begun, entry]);
            }
            else
            {
                if (columns.Count == 0)
                {
                    findings.Add(ReadingFindings.ContentsLineUnknown(entry));
                    columns.Add(("", []));
                }
                columns[^1].Entries.Add(entry);
            }
            bulleted |= hasBullet;
        }
        return columns.Count == 0 ? null : [.. columns.Select(column => new ContentsColumn(column.Name, column.Entries))];
    }

    [GeneratedRegex(@"(\t|[.．…·]{3,})[\s.．…·]*\d{1,4}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^[●○•·◆◇■□▲★▪\uF06C\uF0B7]\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^【?\s*(目\s*录|本\s*期\s*(目\s*录|导\s*读|要\s*目))\s*】?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();
}
