using System.Xml;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>A content control. <see cref="Tag"/> is null for controls that are not ours.</summary>
/// <param name="PlainAlias">The title of a control for plain text that has no tag; LibreOffice writes such controls several times. Null for any other.</param>
internal sealed record ContentControl(string? Tag, bool IsContents, bool IsPlaceholder, string? PlainAlias)
{
    public static ContentControl Foreign { get; } = new(null, IsContents: false, IsPlaceholder: false, null);

    public bool IsSlot => Tag is not null && (Tag.StartsWith("ob:masthead.", StringComparison.Ordinal) || Tag.StartsWith("ob:imprint.", StringComparison.Ordinal));

    /// <summary>Reads w:sdtPr.</summary>
    public static ContentControl Read(XmlReader reader)
    {
        string? ours = null, alias = null;
        var (contents, placeholder, plain, tagged) = (false, false, false, false);
        if (Element.Enter(reader) is { } depth)
        {
            while (Element.Next(reader, depth))
            {
                switch (reader.LocalName)
                {
                    case "tag":
                        tagged = true;
                        ours = Element.Value(reader) is { } tag && tag.StartsWith(SlotNames.Prefix, StringComparison.Ordinal) ? tag : null;
                        break;
                    case "alias":
                        alias = Element.Value(reader);
                        break;
                    case "text":
                        plain = true;
                        break;
                    case "docPartGallery":
                        contents |= Element.Value(reader) == "Table of Contents";
                        break;
                    case "showingPlcHdr":
                        placeholder = Element.IsOn(reader);
                        break;
                }
            }
        }
        return new ContentControl(ours, contents || ours == SlotNames.Contents, placeholder, plain && !tagged ? alias : null);
    }
}
