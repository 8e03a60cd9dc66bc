using OfficeBulletin.Gate;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing;

/// <summary>A unit's Word file opened for reading, and what is gathered about it on the way.</summary>
internal sealed class SourceDocument(WordDocument document, ImportFindings findings)
{
    public WordDocument Document => document;

    public GatedPackage Package => document.Package;

    /// <summary>The main part's name.</summary>
    public string Part => document.Part;

    public ImportFindings Findings => findings;

    /// <summary>Relationship ids of headers and footers that the sections use.</summary>
    public HashSet<string> Margins { get; } = new(StringComparer.Ordinal);

    /// <summary>Texts of tracked moves at the place they left, and at the place they went to.</summary>
    public List<string> MovedAway { get; } = [];

    public HashSet<string> MovedHere { get; } = new(StringComparer.Ordinal);

    /// <summary>Opens the main part; null when it holds no Word body.</summary>
    public static SourceDocument? Open(GatedPackage package, ImportFindings findings) =>
        WordDocument.Open(package) is { } document ? new SourceDocument(document, findings) : null;

    /// <summary>The root of the part that the main part refers to by that relationship type; null when there is none.</summary>
    public Node? ReadTarget(string type) => document.ReadTarget(type);
}
