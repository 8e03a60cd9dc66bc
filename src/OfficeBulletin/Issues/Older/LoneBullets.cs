namespace OfficeBulletin.Issues.Older;

/// <summary>Bullets that an extractor set on a line of their own: the text follows on the next, or stands elsewhere.</summary>
internal static class LoneBullets
{
    public static List<TextLine> Join(IReadOnlyList<TextLine> lines)
    {
        var joined = new List<TextLine>(lines.Count);
        var (pending, blanks, page) = (false, 0, false);
        foreach (var line in lines)
        {
            if (line.Text.Length == 1 && ContentsLines.HasBullet(line.Text))
            {
                (pending, blanks, page) = (true, blanks + line.BlanksBefore, page | line.AfterPage);
                continue;
            }
            joined.Add(pending ? line with { Bulleted = line.BlanksBefore == 0 || line.Bulleted, BlanksBefore = line.BlanksBefore + blanks, AfterPage = line.AfterPage | page } : line);
            (pending, blanks, page) = (false, 0, false);
        }
        return joined;
    }
}
