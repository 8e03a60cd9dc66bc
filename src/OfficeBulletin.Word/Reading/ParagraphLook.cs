namespace OfficeBulletin.Word.Reading;

/// <summary>How a paragraph's lines are set; distributed lines count as justified.</summary>
internal enum Alignment
{
    Justified,
    Left,
    Centre,
    Right,
}

/// <summary>What paragraph properties (w:pPr), direct or of a style, say as far as it matters here; null where they say nothing.</summary>
internal sealed record ParagraphLook
{
    public static ParagraphLook None { get; } = new();

    /// <summary>The style's name in lower case ("heading 1"); null when the paragraph has no style that the document defines.</summary>
    public string? Style { get; init; }

    /// <summary>The style's id in this document, as numbering levels refer to it.</summary>
    public string? StyleId { get; init; }

    public Alignment? Alignment { get; init; }

    /// <summary>Whether the first line starts further in than the others.</summary>
    public bool? Indented { get; init; }

    /// <summary>Outline level from 0 (a level-1 heading); 9 and null are running text.</summary>
    public int? Outline { get; init; }

    /// <summary>The numbering instance; "0" takes a style's numbering away.</summary>
    public string? NumberingId { get; init; }

    /// <summary>Numbering level from 0.</summary>
    public int? NumberingLevel { get; init; }

    public bool IsHeading => Outline is >= 0 and < 9;

    public static ParagraphLook Read(Node? properties)
    {
        if (properties is null)
            return None;
        var numbering = properties.Child("w:numPr");
        return new ParagraphLook
        {
            Alignment = AlignmentOf(properties.Value("w:jc")),
            Indented = properties.Child("w:ind") is { } indent ? FirstLine(indent) : null,
            Outline = properties.Child("w:outlineLvl")?.Number("w:val"),
            NumberingId = numbering?.Value("w:numId"),
            NumberingLevel = numbering?.Child("w:ilvl")?.Number("w:val"),
        };
    }

    /// <summary>This look where it says something, the one below where it does not.</summary>
    public ParagraphLook Over(ParagraphLook below) => new()
    {
        Style = Style ?? below.Style,
        StyleId = StyleId ?? below.StyleId,
        Alignment = Alignment ?? below.Alignment,
        Indented = Indented ?? below.Indented,
        Outline = Outline ?? below.Outline,
        NumberingId = NumberingId ?? below.NumberingId,
        NumberingLevel = NumberingLevel ?? below.NumberingLevel,
    };

    private static bool? FirstLine(Node indent) => (indent.Number("w:firstLineChars") ?? indent.Number("w:firstLine")) is { } first ? first > 0 : null;

    private static Alignment? AlignmentOf(string? justification) => justification switch
    {
        null => null,
        "center" => Reading.Alignment.Centre,
        "right" or "end" => Reading.Alignment.Right,
        "left" or "start" => Reading.Alignment.Left,
        _ => Reading.Alignment.Justified,
    };
}
