namespace OfficeBulletin.Word.Reading;

/// <summary>The styles of a document with everything they inherit. Styles are told apart by name, never by id: ids are localised.</summary>
internal sealed class StyleSheet
{
    private const int LongestInheritance = 64;

    private readonly Dictionary<string, Node> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ParagraphLook Paragraph, RunLook Run)> paragraphs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RunLook> characters = new(StringComparer.Ordinal);
    private readonly string defaultParagraph = "";
    private readonly (ParagraphLook Paragraph, RunLook Run) defaults = (ParagraphLook.None, default);

    /// <param name="root">w:styles; null when the document has no such part, and all text is plain.</param>
    public StyleSheet(Node? root)
    {
        if (root is null)
            return;
        var standard = root.Child("w:docDefaults");
        defaults = (
            ParagraphLook.Read(standard?.Child("w:pPrDefault")?.Child("w:pPr")),
            RunLook.Read(standard?.Child("w:rPrDefault")?.Child("w:rPr")));
        foreach (var style in root.Children)
        {
            if (style.Name != "w:style" || style["w:styleId"] is not { } id || !styles.TryAdd(id, style))
                continue;
            if (style["w:type"] is "paragraph" && style["w:default"] is "1" or "true" or "on")
                defaultParagraph = id;
        }
    }

    /// <summary>What a paragraph and its text look like before any direct formatting. An unknown or absent id means the default paragraph style.</summary>
    public (ParagraphLook Paragraph, RunLook Run) Paragraph(string? id)
    {
        id = id is not null && styles.ContainsKey(id) ? id : defaultParagraph;
        if (paragraphs.TryGetValue(id, out var known))
            return known;
        var (paragraph, run) = (ParagraphLook.None, default(RunLook));
        foreach (var style in Inheritance(id))
        {
            paragraph = paragraph.Over(ParagraphLook.Read(style.Child("w:pPr")) with { Style = NameOf(style), StyleId = style["w:styleId"] });
            run = run.Over(RunLook.Read(style.Child("w:rPr")));
        }
        return paragraphs[id] = (paragraph.Over(defaults.Paragraph), run.Over(defaults.Run));
    }

    /// <summary>Names of a style and of those it is based on, nearest first, in lower case; none for an unknown or absent id.</summary>
    public IEnumerable<string> Names(string? id) => id is null ? [] : Inheritance(id).Select(NameOf).OfType<string>();

    /// <summary>
    /// The look of a run in a paragraph of the given look: direct formatting, else its character style, else the paragraph's. A toggle that both styles switch on
    /// is off (ISO/IEC 29500-1 17.7.3).
    /// </summary>
    public RunLook Run(RunLook paragraph, Node? properties)
    {
        if (properties is null)
            return paragraph;
        var direct = RunLook.Read(properties);
        var styled = properties.Value("w:rStyle") is { } id ? Character(id) : default;
        var look = direct.Over(styled).Over(paragraph);
        return look with
        {
            Bold = Toggle(direct.Bold, styled.Bold, paragraph.Bold),
            Italic = Toggle(direct.Italic, styled.Italic, paragraph.Italic),
            Struck = Toggle(direct.Struck, styled.Struck, paragraph.Struck),
            Hidden = Toggle(direct.Hidden, styled.Hidden, paragraph.Hidden),
        };
    }

    /// <summary>The numbering instance that a numbering style stands for; null when there is none.</summary>
    public string? NumberingOf(string styleId) => styles.GetValueOrDefault(styleId)?.Child("w:pPr")?.Child("w:numPr")?.Value("w:numId");

    private static bool Toggle(bool? direct, bool? styled, bool? paragraph) => direct ?? (styled == true) ^ (paragraph == true);

    private RunLook Character(string id)
    {
        if (characters.TryGetValue(id, out var known))
            return known;
        var look = default(RunLook);
        foreach (var style in Inheritance(id))
            look = look.Over(RunLook.Read(style.Child("w:rPr")));
        return characters[id] = look;
    }

    private IEnumerable<Node> Inheritance(string id)
    {
        var current = styles.GetValueOrDefault(id);
        for (var step = 0; current is not null && step < LongestInheritance; step++)
        {
            yield return current;
            current = current.Value("w:basedOn") is { } parent ? styles.GetValueOrDefault(parent) : null;
        }
    }

    private static string? NameOf(Node style) => style.Value("w:name")?.Trim().ToLowerInvariant();
}
