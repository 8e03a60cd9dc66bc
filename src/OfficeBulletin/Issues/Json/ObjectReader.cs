using System.Globalization;
using OfficeBulletin.Text;

namespace OfficeBulletin.Issues.Json;

/// <summary>Reads the known keys of one object. Unknown and doubled keys are reported at once; a value of a wrong kind is reported when it is asked for, and then reads as absent.</summary>
internal sealed class ObjectReader
{
    private readonly LocatedObject node;
    private readonly Dictionary<string, LocatedJson> values;
    private readonly Place place;
    private readonly IssueFileFindings findings;

    private ObjectReader(LocatedObject node, Dictionary<string, LocatedJson> values, Place place, IssueFileFindings findings)
    {
        this.node = node;
        this.values = values;
        this.place = place;
        this.findings = findings;
    }

    public LocatedObject Node => node;

    public Place Place => place;

    public IssueFileFindings Findings => findings;

    /// <param name="place">Part, column and item that the object stands for.</param>
    public static ObjectReader Of(LocatedObject node, string[] keys, Place place, IssueFileFindings findings)
    {
        var reader = new ObjectReader(node, new Dictionary<string, LocatedJson>(StringComparer.Ordinal), place, findings);
        foreach (var member in node.Members)
        {
            if (!keys.Contains(member.Name, StringComparer.Ordinal))
                findings.UnknownKey(member, keys);
            else if (!reader.values.TryAdd(member.Name, member.Value))
                findings.DuplicateKey(member);
        }
        return reader;
    }

    /// <summary>The same object standing for another place.</summary>
    public ObjectReader At(Place other) => new(node, values, other, findings);

    /// <summary>The value; null when the key is absent or its value is null.</summary>
    public LocatedJson? Value(string key) => values.TryGetValue(key, out var value) && value is not LocatedWord { Value: null } ? value : null;

    /// <summary>The value of that kind; null, with a finding, when it is of another.</summary>
    public T? Value<T>(string key, string expected)
        where T : LocatedJson
    {
        var value = Value(key);
        if (value is not null and not T)
            findings.WrongType(value, key, expected);
        return value as T;
    }

    /// <summary>Cleaned and trimmed text in one piece; null when absent or blank.</summary>
    public string? Text(string key) => Value<LocatedText>(key, "文字") is { } text && Clean(text) is { Length: > 0 } clean ? clean : null;

    /// <summary>Lines given as one text or as a list of texts; a line break within a text parts lines, blank lines are left out.</summary>
    public IReadOnlyList<string> Lines(string key)
    {
        var lines = new List<string>();
        foreach (var text in Texts(key))
            lines.AddRange(Clean(text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return lines;
    }

    public bool Flag(string key) => Value<LocatedWord>(key, "true 或 false")?.Value == true;

    /// <summary>A whole number above 0; null when absent or at fault.</summary>
    public int? Positive(string key)
    {
        if (Value<LocatedNumber>(key, "不加引号的整数") is not { } number)
            return null;
        if (int.TryParse(number.Literal, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0)
            return value;
        findings.NotPositive(number, key);
        return null;
    }

    public DateOnly? Date(string key)
    {
        if (Value<LocatedText>(key, "文字（2024-01-30 这样的日期）") is not { } text)
            return null;
        if (DateOnly.TryParseExact(text.Value.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        findings.NoDate(text);
        return null;
    }

    /// <summary>The objects of a list; others in it are reported and left out.</summary>
    public IEnumerable<LocatedObject> Objects(string key)
    {
        foreach (var element in Elements(key))
        {
            if (element is LocatedObject found)
                yield return found;
            else
                findings.WrongType(element, key, "一列 [ ]，每项是一组键 { }");
        }
    }

    public IReadOnlyList<LocatedJson> Elements(string key) => Value<LocatedArray>(key, "一列 [ ]")?.Elements ?? [];

    /// <summary>A text without what cannot be printed (named) and without blanks at its ends (　　 indents, trailing blanks).</summary>
    /// <param name="paragraph">Number of the paragraph in the item; null for another text.</param>
    /// <param name="row">Row of the table that the object stands for; null for another text.</param>
    public string Clean(LocatedText text, int? paragraph = null, int? row = null)
    {
        var removed = new List<int>();
        var clean = InvisibleCharacters.Remove(text.Value, removed);
        if (removed.Count > 0)
            findings.Invisible(text, removed, place with { Paragraph = paragraph, Row = row });
        return clean.Trim();
    }

    private IEnumerable<LocatedText> Texts(string key)
    {
        var value = Value(key);
        foreach (var element in value is LocatedArray list ? list.Elements : value is null ? [] : [value])
        {
            if (element is LocatedText text)
                yield return text;
            else
                findings.WrongType(element, key, "文字，或一列文字");
        }
    }
}
