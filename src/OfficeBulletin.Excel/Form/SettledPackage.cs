using System.IO.Compression;
using System.Xml.Linq;

namespace OfficeBulletin.Excel.Form;

/// <summary>
/// Copies a saved workbook so that the same contents are the same bytes: the library names the part of the document properties and its
/// relationship anew at each saving, and the archive notes the time.
/// </summary>
internal static class SettledPackage
{
    private const string Properties = "docProps/core.xml";
    private const string Workbook = "xl/workbook.xml";
    private const string Relationships = "_rels/.rels";
    private const string ContentTypes = "[Content_Types].xml";
    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="change">Changes a sheet, named by its part, before it is written; null changes none.</param>
    /// <param name="level">How hard its parts are packed.</param>
    public static void Copy(Stream saved, Stream output, Action<string, XElement>? change = null, CompressionLevel level = CompressionLevel.SmallestSize)
    {
        saved.Position = 0;
        using var from = new ZipArchive(saved, ZipArchiveMode.Read);
        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in from.Entries.OrderBy(entry => entry.FullName != ContentTypes).ThenBy(entry => Name(entry), StringComparer.Ordinal))
        {
            var copy = to.CreateEntry(Name(entry), level);
            copy.LastWriteTime = Written;
            using var read = entry.Open();
            using var write = copy.Open();
            Copy(Name(entry), read, write, change);
        }
    }

    private static string Name(ZipArchiveEntry entry) => entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal) ? Properties : entry.FullName;

    private static void Copy(string name, Stream read, Stream write, Action<string, XElement>? change)
    {
        if (name == Relationships)
            Settled(XElement.Load(read)).Save(write, SaveOptions.DisableFormatting);
        else if (name == ContentTypes)
            Named(XElement.Load(read)).Save(write, SaveOptions.DisableFormatting);
        else if (name == Workbook)
            SettledNames.Of(XElement.Load(read)).Save(write, SaveOptions.DisableFormatting);
        else if (name.StartsWith("xl/worksheets/", StringComparison.Ordinal))
        {
            var sheet = XElement.Load(read, LoadOptions.PreserveWhitespace);
            change?.Invoke(name, sheet);
            SettledSheet.Of(sheet).Save(write, SaveOptions.DisableFormatting);
        }
        else
            read.CopyTo(write);
    }

    // Nothing refers to the package's own relationships by their ids.
    private static XElement Settled(XElement relationships)
    {
        var settled = relationships.Elements().OrderBy(relationship => relationship.Attribute("Type")!.Value, StringComparer.Ordinal).ToList();
        foreach (var (index, relationship) in settled.Index())
        {
            relationship.SetAttributeValue("Id", $"rId{index + 1}");
            if (relationship.Attribute("Target")!.Value.EndsWith(".psmdcp", StringComparison.Ordinal))
                relationship.SetAttributeValue("Target", "/" + Properties);
        }
        relationships.ReplaceNodes(settled);
        return relationships;
    }

    private static XElement Named(XElement types)
    {
        var declared = types.Elements().Single(type => type.Attribute("Extension")?.Value == "psmdcp");
        types.Add(new XElement(declared.Name.Namespace + "Override", new XAttribute("PartName", "/" + Properties), declared.Attribute("ContentType")));
        declared.Remove();
        return types;
    }
}
