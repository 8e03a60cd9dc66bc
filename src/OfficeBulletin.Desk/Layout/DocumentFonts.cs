using System.Xml;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Desk.Layout;

/// <summary>The Chinese fonts that a Word document names, in its styles and in its text.</summary>
internal static class DocumentFonts
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static IReadOnlyList<string> Of(GatedPackage document)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        string?[] parts = [document.MainPart, document.Target(document.MainPart, RelationshipTypes.Styles), document.Target(document.MainPart, RelationshipTypes.Footer)];
        foreach (var part in parts.OfType<string>())
            Add(document.Bytes(part), names);
        return [.. names];
    }

    private static void Add(ReadOnlyMemory<byte>? part, SortedSet<string> names)
    {
        if (part is not { } bytes)
            return;
        using var xml = XmlReader.Create(new MemoryStream(bytes.ToArray(), writable: false));
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && string.Equals(xml.LocalName, "rFonts", StringComparison.Ordinal) && xml.GetAttribute("eastAsia", Word) is { Length: > 0 } name)
                names.Add(name);
        }
    }
}
