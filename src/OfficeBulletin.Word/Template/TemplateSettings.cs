using System.Xml.Linq;
using OfficeBulletin.Gate;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Template;

/// <summary>
/// The template's settings made fit for an issue: odd and even footers on, and nothing that would make Word ask (updateFields), reach out (attachedTemplate,
/// mailMerge) or tell who edited what (rsids).
/// </summary>
internal static class TemplateSettings
{
    private static readonly string[] Dropped = ["updateFields", "attachedTemplate", "mailMerge", "rsids", "docVars", "footnotePr", "endnotePr", "trackRevisions", "linkStyles"];

    /// <summary>Elements that may stand before evenAndOddHeaders, ISO/IEC 29500-1 17.15.1.78 (CT_Settings is a sequence).</summary>
    private static readonly HashSet<string> Before = new(StringComparer.Ordinal)
    {
        "writeProtection", "view", "zoom", "removePersonalInformation", "removeDateAndTime", "doNotDisplayPageBoundaries", "displayBackgroundShape", "printPostScriptOverText",
        "printFractionalCharacterWidth", "printFormsData", "embedTrueTypeFonts", "embedSystemFonts", "saveSubsetFonts", "saveFormsData", "mirrorMargins",
        "alignBordersAndEdges", "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop", "hideSpellingErrors", "hideGrammaticalErrors", "activeWritingStyle",
        "proofState", "formsDesign", "stylePaneFormatFilter", "stylePaneSortMethod", "documentType", "revisionView", "doNotTrackMoves", "doNotTrackFormatting",
        "documentProtection", "autoFormatOverride", "styleLockTheme", "styleLockQFSet", "defaultTabStop", "autoHyphenation", "consecutiveHyphenLimit",
        "hyphenationZone", "doNotHyphenateCaps", "showEnvelope", "summaryLength", "clickAndTypeStyle", "defaultTableStyle",
    };

    public static XDocument Prepared(GatedPackage package)
    {
        var settings = package.Target(package.MainPart, RelationshipTypes.Settings) is { } part
            ? Xml.Load(package.Bytes(part)!.Value)
            : new XDocument(new XElement(W.Name("settings"), new XAttribute(XNamespace.Xmlns + "w", W.Main)));
        var root = settings.Root!;
        root.Elements().Where(element => element.Name.NamespaceName == W.Main && Dropped.Contains(element.Name.LocalName, StringComparer.Ordinal)).ToList().ForEach(element => element.Remove());
        if (root.Element(W.Name("evenAndOddHeaders")) is { } present)
            present.Remove();
        var even = new XElement(W.Name("evenAndOddHeaders"));
        if (root.Elements().LastOrDefault(element => Before.Contains(element.Name.LocalName)) is { } last)
            last.AddAfterSelf(even);
        else
            root.AddFirst(even);
        return settings;
    }
}
