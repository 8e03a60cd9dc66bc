using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Issues.Older;

/// <summary>The lines of the imprint (版记): one that begins with no label goes on with the one above.</summary>
internal static class ImprintLines
{
    public static IReadOnlyList<PrintedBlock> Blocks(IReadOnlyList<TextLine> lines)
    {
        var joined = new List<string>();
        foreach (var line in lines)
        {
            if (joined.Count == 0 || line.IsTable || ImprintLabel.Starts(line.Text))
                joined.Add(line.Text);
            else
                joined[^1] = Blanks.Join(joined[^1], line.Text);
        }
        return [.. joined.Select(text => new PrintedBlock(Paragraph.Of(text), PrintedRole.Imprint))];
    }
}
