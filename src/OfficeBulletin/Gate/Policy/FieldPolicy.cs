using System.Xml;
using OfficeBulletin.Gate.Markup;

namespace OfficeBulletin.Gate.Policy;

/// <summary>
/// Judges the fields of one Word part. An instruction may be split over runs, nested in other fields or stand in w:fldSimple: it is put together first, because a search in
/// each text node misses all three. Only DDE refuses the file; of other fields readers keep the shown text alone, and those off the list are named.
/// </summary>
internal sealed class FieldPolicy(string part, GateReport report)
{
    private const int LongestName = 32;

    private readonly Stack<FieldCode> open = new();
    private readonly FieldValues values = new();
    private readonly HashSet<string> named = new(StringComparer.OrdinalIgnoreCase);
    private readonly char[] piece = new char[1_024];
    private bool inText;
    private bool tooDeep;

    /// <summary>True when the part may hold fields at all; most do not, and need no second look.</summary>
    public static bool Concerns(ReadOnlySpan<byte> xml) => XmlEncoding.IsWide(xml) || xml.IndexOf("nstrText"u8) >= 0 || xml.IndexOf("fldSimple"u8) >= 0;

    public void Take(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Begin(reader);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when inText && open.Count > 0:
                Take(open.Peek(), reader);
                break;
            case XmlNodeType.EndElement:
                inText = false;
                break;
        }
    }

    /// <summary>Judges what was never closed; the part has ended.</summary>
    public void End()
    {
        while (open.Count > 0)
            Close();
    }

    /// <summary>In pieces, because one text may be 16 MiB long and a field keeps little of it.</summary>
    private void Take(FieldCode field, XmlReader reader)
    {
        while (field.Room > 0 && reader.ReadValueChunk(piece, 0, piece.Length) is var length and > 0)
            field.Add(piece.AsSpan(0, length));
    }

    private void Begin(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "instrText" or "delInstrText" or "t" or "delText":
                inText = !reader.IsEmptyElement;
                break;
            case "fldSimple" when Attribute(reader, "instr") is { } instruction:
                Open();
                open.Peek().Add(instruction);
                Close();
                break;
            case "fldChar":
                Mark(Attribute(reader, "fldCharType"));
                break;
        }
    }

    private void Mark(string? type)
    {
        if (type == "begin")
            Open();
        else if (type == "separate" && open.Count > 0)
            open.Peek().InInstruction = false;
        else if (type == "end" && open.Count > 0)
            Close();
    }

    private void Open()
    {
        if (open.Count < GateLimits.FieldNesting)
        {
            open.Push(new FieldCode());
            return;
        }
        if (!tooDeep)
            report.Add(GateRules.FieldNesting, part);
        tooDeep = true;
    }

    private void Close()
    {
        var field = open.Pop();
        Judge(field);
        if (open.Count > 0)
            open.Peek().AddInner(values.Of(field));
        else if (field.Name.Equals("SET", StringComparison.OrdinalIgnoreCase))
            values.Of(field);
    }

    private void Judge(FieldCode field)
    {
        var name = field.Name;
        if (field.StartsProgram)
            report.Add(GateRules.DdeField, part);
        else if (field.ComputedName)
            report.Add(GateRules.FieldComputed, part);
        else if (name.Length > 0 && !FieldNames.Harmless.Contains(name) && named.Count < GateLimits.Entries && named.Add(name))
            report.Add(GateRules.FieldUnknown, part, name.Length <= LongestName ? name.ToUpperInvariant() : "名称过长的");
    }

    /// <summary>An attribute by its local name: the prefix of the Word namespace, transitional or strict, is the writer's choice.</summary>
    private static string? Attribute(XmlReader reader, string name)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName != name)
                continue;
            var value = reader.Value;
            reader.MoveToElement();
            return value;
        }
        reader.MoveToElement();
        return null;
    }
}
