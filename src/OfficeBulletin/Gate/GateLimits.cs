namespace OfficeBulletin.Gate;

/// <summary>
/// What one file may cost. Set well above 2,811 real files (deepest XML 43 levels, most entries 291, largest unpacked 60 MB, highest ratio of a large part 170 : 1,
/// most attributes 37), and low enough that a hostile one is answered in about a second.
/// </summary>
internal static class GateLimits
{
    private const int MiB = 1024 * 1024;

    public const int PackageBytes = 20 * MiB;
    public const int Entries = 1_000;
    public const int NameLength = 1_000;
    public const int UnpackedBytes = 128 * MiB;
    public const int PartBytes = 64 * MiB;

    /// <summary>Above that size, a workbook's sheets and shared texts stay packed and are read as a stream; of their bytes, half count towards <see cref="UnpackedBytes"/>.</summary>
    public const int KeptBytes = MiB;

    /// <summary>For parts that stay packed: two million cells with addresses, styles and types have 100 MB.</summary>
    public const int PackedPartBytes = 192 * MiB;

    /// <summary>For [Content_Types].xml, relationships and styles, which readers keep in memory as objects.</summary>
    public const int IndexPartBytes = 16 * MiB;

    /// <summary>Unpacked to packed, for parts above <see cref="RatioFromBytes"/>.</summary>
    public const int Ratio = 200;

    public const int RatioFromBytes = MiB;

    public const int XmlDepth = 128;
    public const int XmlAttributes = 256;

    /// <summary>One tag, comment or instruction, which a reader keeps whole: VML shapes carry whole drawings in one attribute (o:gfxdata).</summary>
    public const int XmlTagBytes = 4 * MiB;

    public const int XmlTextBytes = 16 * MiB;

    /// <summary>Elements and attributes in all parts together; crowded tags count for more, as they cost more. Room for two million cells.</summary>
    public const int XmlNodes = 10_000_000;

    /// <summary>Different element, attribute, prefix and namespace names in all parts together: a name table never forgets.</summary>
    public const int XmlNames = 50_000;

    /// <summary>Sheets of a workbook; offices send two or three.</summary>
    public const int Sheets = 256;

    /// <summary>Excel allows 65,530 hyperlinks on a sheet.</summary>
    public const int Relationships = 100_000;

    /// <summary>Characters of all relationships together.</summary>
    public const int RelationshipCharacters = 16 * MiB;

    public const int AddressLength = 8_192;
    public const int FieldNesting = 64;

    /// <summary>Characters kept of one field's instruction, whose name stands in front; reference managers store whole records in theirs.</summary>
    public const int FieldInstruction = 4_096;
}
