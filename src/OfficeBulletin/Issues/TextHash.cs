using System.Security.Cryptography;
using System.Text;

namespace OfficeBulletin.Issues;

/// <summary>SHA-256 of the text of an item or an issue, in lower-case hexadecimal: equal exactly when every word, break and unit is. Emphasis and layout are not part of it.</summary>
public static class TextHash
{
    public static string Of(Item item)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, item);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static string Of(Issue issue)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, $"{issue.Masthead}");
        foreach (var column in issue.Columns)
        {
            Add(hash, column.Name);
            foreach (var item in column.Items)
                Add(hash, item);
            foreach (var block in column.Notice?.Narrative ?? [])
                Add(hash, block);
            foreach (var row in (column.Notice?.Tables ?? []).SelectMany(table => (IEnumerable<IReadOnlyList<string?>>)[[table.Caption], table.Header, .. table.Rows, table.Total ?? []]))
                Add(hash, string.Join('\t', row));
        }
        foreach (var field in (IEnumerable<string?>)[.. issue.Imprint.Report, .. issue.Imprint.Send, .. issue.Imprint.Distribute, issue.Imprint.Editor, issue.Imprint.Phone, issue.Imprint.Email])
            Add(hash, field);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, Item item)
    {
        Add(hash, string.Join('\n', item.Title));
        Add(hash, string.Join('\n', item.Subtitle));
        foreach (var block in item.Body)
            Add(hash, block);
        Add(hash, Attribution.Print(item.Units));
    }

    private static void Add(IncrementalHash hash, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Add(hash, paragraph.Text);
                foreach (var note in paragraph.Runs.Select(run => run.Note).OfType<Footnote>())
                    Add(hash, string.Join('\n', note.Paragraphs));
                break;
            case Table table:
                foreach (var row in table.Rows)
                    Add(hash, string.Join('\t', row.Select(cell => cell.Text)));
                break;
            case Picture picture:
                hash.AppendData(SHA256.HashData(picture.Bytes.Span));
                Add(hash, picture.Caption);
                break;
        }
    }

    /// <summary>A text with its end marked, so that two neighbours never read as one.</summary>
    private static void Add(IncrementalHash hash, string? text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text ?? ""));
        hash.AppendData([0]);
    }
}
