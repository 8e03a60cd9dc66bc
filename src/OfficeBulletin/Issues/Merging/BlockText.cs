using System.Globalization;
using System.Text;

namespace OfficeBulletin.Issues.Merging;

/// <summary>Blocks as texts: to show them, and to tell whether two are the same.</summary>
internal static class BlockText
{
    /// <summary>What a person reads in the block.</summary>
    public static string Of(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text + string.Concat(paragraph.Runs.Select(run => run.Note).OfType<Footnote>().Select(note => $"〔注：{string.Join('\n', note.Paragraphs)}〕")),
        Table table => string.Join('\n', table.Rows.Select(row => string.Join('\t', row.Select(cell => cell.Text)))),
        Picture picture => $"〔图片：{picture.Name}〕{picture.Caption}",
        _ => "",
    };

    /// <summary>The item's title, subtitle and body in lines.</summary>
    public static string Of(Item item) => string.Join('\n', [.. item.Title, .. item.Subtitle, .. item.Body.Select(Of), .. Attribution.Print(item.Units) is { } units ? [units] : Array.Empty<string>()]);

    /// <summary>The item's title in one line; the beginning of a brief.</summary>
    public static string NameOf(Item item)
    {
        var name = item.Title.Count > 0 ? Contents.InOneLine(item.Title) : item.Body.OfType<Paragraph>().FirstOrDefault()?.Text ?? "";
        return name.Length <= 40 ? name : string.Concat(name.AsSpan(0, char.IsHighSurrogate(name[39]) ? 39 : 40), "…");
    }

    /// <summary>Equal for blocks of the same words, notes, emphasis, cells and picture; a picture's size and a table's widths are layout.</summary>
    public static string Key(Block block)
    {
        var key = new StringBuilder();
        switch (block)
        {
            case Paragraph paragraph:
                Add(key.Append('P'), paragraph);
                break;
            case Table table:
                key.Append('T');
                foreach (var row in table.Rows)
                {
                    key.Append('\n');
                    foreach (var cell in row)
                        Add(key, cell);
                }
                break;
            case Picture picture:
                key.Append('B').Append(TextHash.Of(new Item([], [], [picture], [])));
                break;
        }
        return key.ToString();
    }

    public static bool Same(Block one, Block other) => ReferenceEquals(one, other) || string.Equals(Key(one), Key(other), StringComparison.Ordinal);

    private static void Add(StringBuilder key, Cell cell)
    {
        key.Append(CultureInfo.InvariantCulture, $"\u0001{cell.ColumnSpan},{cell.RowSpan}");
        foreach (var paragraph in cell.Paragraphs)
            Add(key.Append('\u0002'), paragraph);
    }

    /// <summary>Runs are joined where their emphasis is the same, and blanks have none: programs break runs as they like.</summary>
    private static void Add(StringBuilder key, Paragraph paragraph)
    {
        var emphasis = Emphasis.None;
        foreach (var run in paragraph.Runs)
        {
            if (run.Emphasis != emphasis && !string.IsNullOrWhiteSpace(run.Text))
                key.Append('\u0003').Append((char)('0' + (int)(emphasis = run.Emphasis)));
            key.Append(run.Text);
            if (run.Note is { } note)
                key.Append('\u0004').AppendJoin('\n', note.Paragraphs).Append('\u0004');
        }
    }
}
