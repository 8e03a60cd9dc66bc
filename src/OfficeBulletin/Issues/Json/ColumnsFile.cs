using System.Text.Json;

namespace OfficeBulletin.Issues.Json;

/// <summary>A column of columns.json, as written there.</summary>
/// <param name="Text">The object's text in UTF-8, from { to }.</param>
/// <param name="Items">The texts of its items.</param>
public sealed record WrittenColumn(string Name, ColumnKind Kind, ReadOnlyMemory<byte> Text, IReadOnlyList<ReadOnlyMemory<byte>> Items);

/// <summary>Reads columns.json: the columns of an issue that do not come from submissions, in the shape of issue.json.</summary>
public static class ColumnsFile
{
    /// <summary>The columns in order. Every fault is reported at once, with line and column; one of level error refuses the file.</summary>
    /// <param name="utf8">UTF-8, with or without a byte order mark.</param>
    /// <param name="file">Name to show in findings ("columns.json").</param>
    public static Outcome<IReadOnlyList<WrittenColumn>> Read(ReadOnlyMemory<byte> utf8, string file)
    {
        var text = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        var findings = new IssueFileFindings(file, text);
        var columns = new List<WrittenColumn>();
        if (LocatedJsonReader.Read(text.Span, findings) is LocatedObject root)
            Gather(ObjectReader.Of(root, IssueKeys.ColumnsFile, new Place(), findings), new ColumnReader(new ItemPlaces(file, text), findings), text, columns);
        else if (!findings.Refuse)
            findings.WrongType(new LocatedArray(0, []), file, "一组键 { }");
        return findings.Refuse ? Outcome.Refusal<IReadOnlyList<WrittenColumn>>(findings.InOrder()) : Outcome.Of<IReadOnlyList<WrittenColumn>>(columns, findings.InOrder());
    }

    private static void Gather(ObjectReader root, ColumnReader reader, ReadOnlyMemory<byte> text, List<WrittenColumn> columns)
    {
        if (root.Value("columns") is null)
            root.Findings.MissingKey(root.Node, "columns", "栏目");
        foreach (var node in root.Objects("columns"))
        {
            var column = reader.Read(node);
            var items = node.Members.FirstOrDefault(member => member.Name == "items")?.Value as LocatedArray;
            columns.Add(new WrittenColumn(column.Name, column.Kind, Written(text, node), [.. (items?.Elements ?? []).Select(item => Written(text, item))]));
        }
    }

    private static ReadOnlyMemory<byte> Written(ReadOnlyMemory<byte> text, LocatedJson value)
    {
        var reader = new Utf8JsonReader(text.Span[value.Offset..], isFinalBlock: false, state: default);
        reader.Read();
        reader.TrySkip();
        return text.Slice(value.Offset, (int)reader.BytesConsumed);
    }
}
