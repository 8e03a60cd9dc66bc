namespace OfficeBulletin.Issues.Reading;

/// <summary>Reads the imprint (版记): recipients and the editor's particulars by their labels or, where an editor removed a label, by their slot.</summary>
internal sealed class ImprintParser(List<Finding> findings)
{
    private const string Slot = "imprint.";
    private const int LongestLabel = 6;

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private string? last;

    public static Imprint Parse(IReadOnlyList<PrintedBlock> blocks, List<Finding> findings)
    {
        var parser = new ImprintParser(findings);
        foreach (var block in blocks)
        {
            var begun = false;
            PlainText.Of(block, Place.Of("imprint"), findings);
            foreach (var line in PrintedLines.Of(block))
            {
                parser.Take(line, block, begun);
                begun = true;
            }
        }
        return new Imprint(
            parser.Names("report"), parser.Names("send"), parser.Names("distribute"),
            parser.values.GetValueOrDefault("editor"), parser.values.GetValueOrDefault("phone"), parser.values.GetValueOrDefault("email"));
    }

    /// <param name="begun">True for a further line of a paragraph, which goes on with the recipients above it.</param>
    private void Take(string line, PrintedBlock block, bool begun)
    {
        var fields = ImprintLabel.Split(line);
        if (fields.Count > 0)
        {
            foreach (var (kind, value) in fields)
                Set(kind, value);
        }
        else if (block.Slots is [{ Name: var only }] && block.Holds(Slot))
        {
            Set(only[Slot.Length..], line[(line.AsSpan(0, Math.Min(line.Length, LongestLabel)).IndexOf('：') + 1)..].TrimStart());
        }
        else if (block.Holds(Slot))
        {
            foreach (var slot in block.Slots)
                Set(slot.Name[Slot.Length..], slot.Text);
        }
        else if (last is "report" or "send" or "distribute" && values.TryGetValue(last, out var open) && (begun || open.EndsWith('，')))
        {
            values[last] = open + line;
        }
        else
        {
            findings.Add(ReadingFindings.ImprintLineUnknown(line));
        }
    }

    private void Set(string kind, string value)
    {
        last = kind;
        if (value.Length == 0)
            return;
        if (values.TryGetValue(kind, out var before) && before != value)
        {
            findings.Add(ReadingFindings.ImprintTwice(Label(kind), value));
            value = before + "，" + value;
        }
        values[kind] = value;
    }

    /// <summary>Recipients are printed one after the other with ， and without 。 at the end; 、 belongs to a recipient's own name.</summary>
    private string[] Names(string kind) => values.TryGetValue(kind, out var text)
        ? text.TrimEnd('。').Split(['，', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        : [];

    private static string Label(string kind) => kind switch
    {
        "report" => "报",
        "send" => "送",
        "distribute" => "发",
        "editor" => "责编",
        "phone" => "电话",
        _ => "邮箱",
    };
}
