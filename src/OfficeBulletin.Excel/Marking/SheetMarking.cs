using System.Text.RegularExpressions;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel.Marking;

/// <summary>
/// Writes the comments of one sheet: its comments, their boxes, and what leads from the sheet to both. A sheet with more comments of its own than anybody can have written is left as it is.
/// </summary>
internal sealed partial class SheetMarking(GatedPackage package, PackageChanges changes, string sheet)
{
    private const int LargestPart = 8 << 20;
    private const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private const string DrawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    /// <summary>What stands before the reference to the drawing (CT_Worksheet, ISO/IEC 29500-4, sml.xsd).</summary>
    private static readonly HashSet<string> Before = new(StringComparer.Ordinal)
    {
        "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState",
        "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup",
        "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing",
    };

    private readonly PackageIndex index = new(changes, sheet);

    /// <summary>Takes out what we wrote before and writes what is to be written now.</summary>
    public void Apply(IReadOnlyDictionary<CellAddress, List<string>> marks)
    {
        var there = package.Target(sheet, RelationshipTypes.Comments);
        if (there is null && marks.Count == 0 || changes.Bytes(sheet) is not { } part)
            return;
        if (package.Relationships(sheet).Any(relationship => IsOfComments(relationship.Type) && changes.Bytes(relationship.Target) is { Length: > LargestPart }))
            return;
        var bytes = PartEncoding.ToUtf8(part);
        var main = PartXml.Namespace(bytes);
        var comments = there is null ? CommentsPart.New(main) : CommentsPart.Read(PartEncoding.ToUtf8(changes.Bytes(there)!));
        var removed = comments.RemoveOwn();
        if (marks.Count == 0 && !comments.Changed)
            return;
        var grid = SheetGrid.Read(bytes, marks.Count == 0 ? 0 : marks.Keys.Max(cell => cell.Row) + 50);
        var boxes = marks.Select(mark => new Box(mark.Key, !comments.Has(mark.Key), comments.Put(mark.Key, MarkText.Of(mark.Value)))).ToList();
        var strict = main == StrictMain;
        WriteComments(comments, there, strict);
        WriteShapes(removed, boxes, grid, bytes, strict);
    }

    private void WriteComments(CommentsPart comments, string? there, bool strict)
    {
        if (!comments.IsEmpty)
        {
            var part = there ?? changes.FreeName("xl/comments", ".xml");
            changes.Put(part, comments.ToBytes());
            if (there is not null)
                return;
            index.Declare(part, CommentsType);
            index.Relate(Type("comments", strict), part);
        }
        else if (there is not null)
        {
            changes.Remove(there);
            index.Undeclare(there);
            index.Unrelate(package.Relationships(sheet).First(relationship => relationship.Target == there).Id);
        }
    }

    private void WriteShapes(IReadOnlyList<CellAddress> removed, List<Box> boxes, SheetGrid grid, byte[] bytes, bool strict)
    {
        var outline = XmlOutline.Of(bytes);
        var reference = outline.Children.FindIndex(child => child.Name == "legacyDrawing") is var at and >= 0 ? outline.Children[at] : (XmlChild?)null;
        var id = reference is { } tag ? Id().Match(outline.Tag(tag)).Groups["value"].Value : null;
        var related = package.Relationships(sheet).FirstOrDefault(relationship => relationship.Id == id);
        var part = related?.Target ?? changes.FreeName("xl/drawings/vmlDrawing", ".vml");
        var there = related is null ? null : changes.Bytes(part);
        var shapes = there is null ? NoteShapes.New() : NoteShapes.Read(PartEncoding.ToUtf8(there));
        foreach (var cell in removed.Except(boxes.Select(box => box.Cell)))
            shapes.Remove(cell);
        foreach (var box in boxes.Where(box => box.IsNew || shapes.IsReadable))
            shapes.Put(box.Cell, box.Text, grid);
        if (shapes.IsEmpty && reference is { } left)
        {
            changes.Change(sheet, xml => XmlOutline.Of(xml).Without(left));
            index.Unrelate(id!);
            index.Undeclare(part);
            changes.Remove(part);
            return;
        }
        changes.Put(part, shapes.ToBytes());
        if (there is not null)
            return;
        index.Declare(part, DrawingType);
        if (related is null)
            id = index.Relate(Type("vmlDrawing", strict), part, id);
        if (reference is null)
            changes.Change(sheet, xml => XmlOutline.Of(xml) is var now ? now.With($"""<{now.Prefix}legacyDrawing xmlns:r="{Type("", strict).TrimEnd('/')}" r:id="{id}"/>""", Before) : xml);
    }

    private static bool IsOfComments(string type) => type == RelationshipTypes.Comments || type.EndsWith("/vmlDrawing", StringComparison.Ordinal);

    private static string Type(string name, bool strict) =>
        (strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/") + name;

    /// <summary>A comment that needs a box for its whole text.</summary>
    /// <param name="IsNew">True when the cell had no comment of the unit's own.</param>
    private sealed record Box(CellAddress Cell, bool IsNew, string Text);

    [GeneratedRegex("""[\s:]id\s*=\s*["'](?<value>[^"']*)["']""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Id();
}
