using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeBulletin.Word.Design;

/// <summary>How a paragraph style looks. Lengths in twips, size in half-points, tracking in twips a character; null and false leave the property to the style it is based on.</summary>
internal sealed record Look(string Font, int Size)
{
    public string? Color { get; init; }

    public int? Tracking { get; init; }

    public int? Before { get; init; }

    public int? After { get; init; }

    /// <summary>Exact line height.</summary>
    public int? Exact { get; init; }

    public int? Left { get; init; }

    public int? Right { get; init; }

    /// <summary>Right indent in hundredths of a character; Word prefers it to <see cref="Right"/>.</summary>
    public int? RightCharacters { get; init; }

    public int? Hanging { get; init; }

    /// <summary>Indent of the first line alone: the rule below a paragraph is as wide as its indents leave it.</summary>
    public int? FirstLine { get; init; }

    public bool IndentTwoCharacters { get; init; }

    public int? RightTab { get; init; }

    /// <summary>The red separating line below the masthead: GB/T 9704-2012 7.2.7 (4 mm below, as wide as the type area).</summary>
    public bool RedRule { get; init; }

    /// <summary>The ● of a contents entry, from the numbering definition.</summary>
    public bool Bulleted { get; init; }

    public bool KeepNext { get; init; }

    public bool SnapOff { get; init; }

    /// <summary>Line height of its own, off the page grid: an exact line would cut pictures and blow up table rows.</summary>
    public bool OffGrid { get; init; }

    public int? Outline { get; init; }

    public JustificationValues? Justify { get; init; }

    public StyleParagraphProperties Paragraph()
    {
        var properties = new StyleParagraphProperties();
        if (KeepNext)
            properties.Append(new KeepNext(), new KeepLines());
        properties.Append(new WidowControl { Val = false });
        if (Bulleted)
            properties.Append(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 }));
        if (RedRule)
            properties.Append(new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Color = "FF0000", Size = 18U, Space = 11U }));
        if (RightTab is { } tab)
            properties.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Position = tab }));
        if (SnapOff || OffGrid)
            properties.Append(new SnapToGrid { Val = false });
        if (Spacing() is { } spacing)
            properties.Append(spacing);
        if (Indent() is { } indent)
            properties.Append(indent);
        if (Justify is { } justify)
            properties.Append(new Justification { Val = justify });
        if (Outline is { } outline)
            properties.Append(new OutlineLevel { Val = outline });
        return properties;
    }

    public IEnumerable<OpenXmlElement> Run(RunFonts face)
    {
        yield return face;
        if (Color is not null)
            yield return new Color { Val = Color };
        if (Tracking is { } tracking)
            yield return new Spacing { Val = tracking };
        yield return new FontSize { Val = $"{Size}" };
        yield return new FontSizeComplexScript { Val = $"{Size}" };
    }

    private SpacingBetweenLines? Spacing()
    {
        if (Before is null && After is null && Exact is null && !OffGrid)
            return null;
        var spacing = new SpacingBetweenLines { Before = $"{Before ?? 0}", After = $"{After ?? 0}" };
        if (Exact is { } exact)
            (spacing.Line, spacing.LineRule) = ($"{exact}", LineSpacingRuleValues.Exact);
        else if (OffGrid)
            (spacing.Line, spacing.LineRule) = ("240", LineSpacingRuleValues.Auto);
        return spacing;
    }

    private Indentation? Indent()
    {
        if (IndentTwoCharacters)
            return new Indentation { FirstLine = "640", FirstLineChars = 200 };
        if (FirstLine is { } first)
            return new Indentation { FirstLine = $"{first}" };
        if (Left is null && Right is null && Hanging is null)
            return null;
        var indent = new Indentation { Left = $"{Left ?? 0}", Right = $"{Right ?? 0}" };
        if (RightCharacters is { } characters)
            indent.RightChars = characters;
        if (Hanging is { } hanging)
            indent.Hanging = $"{hanging}";
        return indent;
    }
}
