using System.Security;
using System.Text.RegularExpressions;

namespace OfficeBulletin.Excel.Marking;

/// <summary>The two indexes that name a part: [Content_Types].xml and the relationships of the sheet (ECMA-376-2 6.2.3, 6.5).</summary>
internal sealed partial class PackageIndex(PackageChanges changes, string sheetPart)
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string EmptyRelationships = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>""";

    private readonly string relationships = $"{sheetPart[..(sheetPart.LastIndexOf('/') + 1)]}_rels/{sheetPart[(sheetPart.LastIndexOf('/') + 1)..]}.rels";

    /// <summary>Declares a part under its own name.</summary>
    public void Declare(string part, string type)
    {
        Undeclare(part);
        Add(ContentTypes, $"""Override PartName="/{SecurityElement.Escape(part)}" ContentType="{type}"/>""");
    }

    public void Undeclare(string part) => Remove(ContentTypes, "Override", PartName(), "/" + part);

    /// <summary>The new relationship's id.</summary>
    /// <param name="id">Null for a free one.</param>
    public string Relate(string type, string part, string? id = null)
    {
        if (changes.Bytes(relationships) is null)
            changes.Put(relationships, System.Text.Encoding.UTF8.GetBytes(EmptyRelationships));
        id ??= FreeId();
        Add(relationships, $"""Relationship Id="{SecurityElement.Escape(id)}" Type="{type}" Target="/{SecurityElement.Escape(part)}"/>""");
        return id;
    }

    public void Unrelate(string id)
    {
        Remove(relationships, "Relationship", Id(), id);
        if (changes.Bytes(relationships) is { } left && XmlOutline.Of(PartEncoding.ToUtf8(left)).Children.Count == 0)
            changes.Remove(relationships);
    }

    private string FreeId()
    {
        var text = System.Text.Encoding.UTF8.GetString(PartEncoding.ToUtf8(changes.Bytes(relationships)!));
        for (var number = 1; ; number++)
        {
            if (!text.Contains($"\"rId{number}\"", StringComparison.OrdinalIgnoreCase) && !text.Contains($"'rId{number}'", StringComparison.OrdinalIgnoreCase))
                return $"rId{number}";
        }
    }

    private void Add(string index, string element) =>
        changes.Change(index, xml => XmlOutline.Of(xml) is var outline ? outline.With($"<{outline.Prefix}{element}") : xml);

    private void Remove(string index, string element, Regex key, string value)
    {
        if (changes.Bytes(index) is not { } bytes)
            return;
        var outline = XmlOutline.Of(PartEncoding.ToUtf8(bytes));
        foreach (var child in outline.Children)
        {
            if (child.Name == element && key.Match(outline.Tag(child)).Groups["value"].Value.Equals(value, StringComparison.OrdinalIgnoreCase))
            {
                changes.Change(index, xml => XmlOutline.Of(xml).Without(child));
                return;
            }
        }
    }

    [GeneratedRegex("""\sPartName\s*=\s*["'](?<value>[^"']*)["']""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PartName();

    [GeneratedRegex("""\sId\s*=\s*["'](?<value>[^"']*)["']""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Id();
}
