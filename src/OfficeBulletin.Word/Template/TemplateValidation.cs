using System.Runtime.InteropServices;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace OfficeBulletin.Word.Template;

/// <summary>Judges a template's markup by the Open XML schema, as Word would on opening. Slow to start: only `template check` asks it.</summary>
public static class TemplateValidation
{
    /// <summary>Most faults listed; a damaged file repeats the same one over and over.</summary>
    private const int Listed = 20;

    /// <param name="template">A template the gate has let through: the SDK's object model must not see anything else.</param>
    public static IReadOnlyList<Finding> Check(ReadOnlyMemory<byte> template, string file)
    {
        using var stream = MemoryMarshal.TryGetArray(template, out var bytes) ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false) : new MemoryStream(template.ToArray(), writable: false);
        try
        {
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Take(Listed).Select(fault => Invalid(file, $"{fault.Part?.Uri}: {fault.Description}"))];
        }
        catch (Exception damage) when (damage is OpenXmlPackageException or FileFormatException or XmlException or UriFormatException)
        {
            // The gate lets a malformed hyperlink pass that the SDK cannot open.
            return [Invalid(file, damage.Message)];
        }
    }

    private static Finding Invalid(string file, string fault) => new(
        "K06", "template.invalid-markup", FindingLevel.Warning, new Place { Part = "template", File = file },
        "模板里有不合 Open XML 规范的标记，请在 Word 里打开、另存一次再用。", fault, Source: "ISO/IEC 29500");
}
