using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Reading;

/// <summary>What run properties (w:rPr) say about the look of text, as far as it matters here; null where they say nothing.</summary>
internal readonly record struct RunLook
{
    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Struck { get; init; }

    public bool? Hidden { get; init; }

    public bool? Underlined { get; init; }

    /// <summary>Dots under or over each character (着重号).</summary>
    public bool? Dotted { get; init; }

    /// <summary><see cref="Emphasis.Superscript"/>, <see cref="Emphasis.Subscript"/>, or <see cref="Emphasis.None"/> for the baseline.</summary>
    public Emphasis? Raised { get; init; }

    /// <summary>Size in half-points.</summary>
    public int? Size { get; init; }

    /// <summary>Font of Latin text and of symbols.</summary>
    public string? Font { get; init; }

    public string? EastAsianFont { get; init; }

    /// <summary>Colour as six hexadecimal digits, or "auto".</summary>
    public string? Colour { get; init; }

    public static RunLook Read(Node? properties)
    {
        if (properties is null)
            return default;
        var look = default(RunLook);
        foreach (var property in properties.Children)
        {
            look = property.Name switch
            {
                "w:b" => look with { Bold = IsOn(property) },
                "w:i" => look with { Italic = IsOn(property) },
                "w:strike" or "w:dstrike" => look with { Struck = IsOn(property) || look.Struck == true },
                "w:vanish" => look with { Hidden = IsOn(property) },
                "w:u" => look with { Underlined = property["w:val"] is not ("none" or null) },
                "w:em" => look with { Dotted = property["w:val"] is not ("none" or null) },
                "w:vertAlign" => look with { Raised = RaisedBy(property["w:val"]) },
                "w:sz" => look with { Size = property.Number("w:val") },
                "w:rFonts" => look with { Font = property["w:ascii"] ?? property["w:hAnsi"], EastAsianFont = property["w:eastAsia"] },
                "w:color" => look with { Colour = property["w:val"] },
                _ => look,
            };
        }
        return look;
    }

    /// <summary>This look where it says something, the one below where it does not. Toggles of two style levels are not added up here: see <see cref="StyleSheet.Run"/>.</summary>
    public RunLook Over(RunLook below) => new()
    {
        Bold = Bold ?? below.Bold,
        Italic = Italic ?? below.Italic,
        Struck = Struck ?? below.Struck,
        Hidden = Hidden ?? below.Hidden,
        Underlined = Underlined ?? below.Underlined,
        Dotted = Dotted ?? below.Dotted,
        Raised = Raised ?? below.Raised,
        Size = Size ?? below.Size,
        Font = Font ?? below.Font,
        EastAsianFont = EastAsianFont ?? below.EastAsianFont,
        Colour = Colour ?? below.Colour,
    };

    /// <summary>What stands out against the paragraph's own style: a heading style's bold is no emphasis of its text.</summary>
    public Emphasis Against(RunLook paragraph)
    {
        var emphasis = Emphasis.None;
        if (Bold == true && paragraph.Bold != true)
            emphasis |= Emphasis.Bold;
        if (Italic == true && paragraph.Italic != true)
            emphasis |= Emphasis.Italic;
        if (Underlined == true && paragraph.Underlined != true)
            emphasis |= Emphasis.Underline;
        if (Raised is { } raised && raised != (paragraph.Raised ?? Emphasis.None))
            emphasis |= raised;
        return emphasis;
    }

    private static bool IsOn(Node property) => property["w:val"] is not ("0" or "false" or "off");

    private static Emphasis RaisedBy(string? alignment) => alignment switch
    {
        "superscript" => Emphasis.Superscript,
        "subscript" => Emphasis.Subscript,
        _ => Emphasis.None,
    };
}
