namespace OfficeBulletin.Gate.Policy;

/// <summary>What each type of relationship (ECMA-376-1 annex A, [MS-OE376], [MS-DOCX], [MS-XLSX]) leads to. Types are in the transitional spelling.</summary>
internal static class RelationshipLists
{
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    public const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    private const string Microsoft2006 = "http://schemas.microsoft.com/office/2006/relationships/";

    /// <summary>Refuse the file, internal or external.</summary>
    public static readonly Dictionary<string, GateRule> Refused = new(StringComparer.OrdinalIgnoreCase)
    {
        [Microsoft2006 + "vbaProject"] = GateRules.Macro,
        [Microsoft2006 + "wordVbaData"] = GateRules.Macro,
        [Microsoft2006 + "activeXControlBinary"] = GateRules.ActiveX,
        [Office + "control"] = GateRules.ActiveX,
        [Office + "aFChunk"] = GateRules.AltChunk,
        [Office + "subDocument"] = GateRules.SubDocument,
        [Office + "frame"] = GateRules.Frame,
        [Office + "mailMergeSource"] = GateRules.MailMerge,
        [Office + "mailMergeHeaderSource"] = GateRules.MailMerge,
        [Office + "recipientData"] = GateRules.MailMerge,
        [Microsoft2006 + "recipientData"] = GateRules.MailMerge,
        [Microsoft2006 + "ui/extensibility"] = GateRules.CustomInterface,
        [Microsoft2006 + "ui/userCustomization"] = GateRules.CustomInterface,
        ["http://schemas.microsoft.com/office/2007/relationships/ui/extensibility"] = GateRules.CustomInterface,
        [Microsoft2006 + "attachedToolbars"] = GateRules.Toolbar,
        [Microsoft2006 + "xlMacrosheet"] = GateRules.MacroSheet,
        [Microsoft2006 + "xlIntlMacrosheet"] = GateRules.MacroSheet,
        [Office + "ddeLink"] = GateRules.DdeLink,
    };

    /// <summary>The only external relationships that do not refuse the file; nothing follows them, and each is named. Hyperlinks are judged by their address.</summary>
    public static readonly Dictionary<string, GateRule> NamedExternal = new(StringComparer.OrdinalIgnoreCase)
    {
        [Office + "image"] = GateRules.ExternalPicture,
        [Office + "attachedTemplate"] = GateRules.ExternalTemplate,
        [Office + "oleObject"] = GateRules.ExternalObject,
        [Office + "package"] = GateRules.ExternalObject,
        [Office + "audio"] = GateRules.ExternalMedia,
        [Office + "video"] = GateRules.ExternalMedia,
        ["http://schemas.microsoft.com/office/2007/relationships/media"] = GateRules.ExternalMedia,
        [Office + "externalLinkPath"] = GateRules.ExternalWorkbook,
        ["http://schemas.microsoft.com/office/2019/04/relationships/externalLinkLongPath"] = GateRules.ExternalWorkbook,
        [Microsoft2006 + "xlExternalLinkPath/xlPathMissing"] = GateRules.ExternalWorkbook,
        [Microsoft2006 + "xlExternalLinkPath/xlStartup"] = GateRules.ExternalWorkbook,
        [Microsoft2006 + "xlExternalLinkPath/xlAlternateStartup"] = GateRules.ExternalWorkbook,
        [Microsoft2006 + "xlExternalLinkPath/xlLibrary"] = GateRules.ExternalWorkbook,
    };

    /// <summary>Internal relationships to what is never opened; each is named.</summary>
    public static readonly Dictionary<string, GateRule> NamedInternal = new(StringComparer.OrdinalIgnoreCase)
    {
        [Office + "oleObject"] = GateRules.EmbeddedObject,
        [Office + "package"] = GateRules.EmbeddedPackage,
        [Office + "connections"] = GateRules.Connection,
        ["http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes"] = GateRules.TaskPane,
    };

    /// <summary>What readers follow and read as XML.</summary>
    public static readonly HashSet<string> LeadToXml = new(StringComparer.Ordinal)
    {
        RelationshipTypes.OfficeDocument, RelationshipTypes.Styles, RelationshipTypes.Numbering, RelationshipTypes.Settings, RelationshipTypes.Footnotes,
        RelationshipTypes.Endnotes, RelationshipTypes.Comments, RelationshipTypes.Header, RelationshipTypes.Footer, RelationshipTypes.CustomXml,
        RelationshipTypes.Worksheet, RelationshipTypes.SharedStrings,
    };

    /// <summary>Whoever defines types under these addresses is known: parts that no reader of ours asks for are nothing to tell an editor about.</summary>
    public static readonly string[] KnownVendors =
    [
        Office,
        Strict,
        "http://schemas.openxmlformats.org/package/2006/relationships/",
        "http://schemas.openxmlformats.org/officedocument/2006/relationships/",
        "http://schemas.microsoft.com/office/",
        "http://schemas.microsoft.com/project/",
        "http://www.wps.cn/officeDocument/",
    ];

    /// <summary>Strict types (ISO/IEC 29500-1) whose transitional name differs by more than the address before it.</summary>
    public static readonly Dictionary<string, string> StrictNames = new(StringComparer.Ordinal)
    {
        [Strict + "extendedProperties"] = Office + "extended-properties",
        [Strict + "customProperties"] = Office + "custom-properties",
    };
}
