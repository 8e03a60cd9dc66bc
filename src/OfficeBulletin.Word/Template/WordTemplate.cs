using System.Xml.Linq;
using OfficeBulletin.Gate;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Template;

/// <summary>The template (templates/issue.docx): an ordinary Word file with named styles and tagged content controls, ready to be filled any number of times.</summary>
public sealed class WordTemplate
{
    private WordTemplate(GatedPackage package, XDocument document, StyleSheet styles)
    {
        Package = package;
        Document = document;
        Styles = styles;
        TypeArea = TypeArea.Of(document);
        Relationships = TemplateParts.Relationships(package, Blocks);
        Parts = TemplateParts.Kept(package, Relationships);
        Settings = TemplateSettings.Prepared(package);
    }

    internal GatedPackage Package { get; }

    /// <summary>The main part; never changed, its pieces are copied before they are filled.</summary>
    internal XDocument Document { get; }

    internal StyleSheet Styles { get; }

    internal TypeArea TypeArea { get; }

    /// <summary>Relationships of the main part that every issue keeps, with their ids.</summary>
    internal IReadOnlyList<Relationship> Relationships { get; }

    /// <summary>Parts that go into every issue unchanged.</summary>
    internal IReadOnlyList<string> Parts { get; }

    /// <summary>The settings as every issue carries them.</summary>
    internal XDocument Settings { get; }

    /// <summary>Blocks of the body in order, the closing section properties among them.</summary>
    internal IEnumerable<XElement> Blocks => Document.Root!.Element(W.Name("body"))!.Elements();

    /// <summary>Reads a template. Missing styles and slots that an issue cannot do without refuse it, all named at once.</summary>
    public static Outcome<WordTemplate> Open(GatedPackage package, string file)
    {
        var faults = TemplateCheck.Faults(package, file, out var document, out var styles);
        return document is null || styles is null || faults.Any(fault => fault.Level == FindingLevel.Error)
            ? Outcome.Refusal<WordTemplate>(faults)
            : Outcome.Of(new WordTemplate(package, document, styles), faults);
    }
}
