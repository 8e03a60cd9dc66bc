using OfficeBulletin.Gate;

namespace OfficeBulletin.Word;

/// <summary>The template (templates/issue.docx): an ordinary Word file with named styles and tagged content controls, ready to be filled.</summary>
public sealed class WordTemplate
{
    /// <summary>Reads a template and names every missing slot and style at once; missing ones that the document cannot do without refuse it.</summary>
    public static Outcome<WordTemplate> Open(GatedPackage package, string file) => throw new NotSupportedException();
}
