using OfficeBulletin.Text;

namespace OfficeBulletin.Issues.Older;

/// <summary>One line of an older issue's text, or a table found in it, which stands for all its lines. Blank lines are none.</summary>
/// <param name="Number">Number of the line in the file, from 1; of a table that of its first.</param>
/// <param name="Raw">The line as it stands, with the blanks that hold columns apart.</param>
internal sealed record TextLine(int Number, string Raw)
{
    private readonly string text = Blanks.Single(Raw);

    /// <summary>The line without blanks at its ends, several blanks made one.</summary>
    public string Text
    {
        get => text;
        init => (text, Width) = (value, Blanks.WidthOf(value));
    }

    /// <summary>Width of the blanks before the text, in Chinese characters.</summary>
    public double Indent { get; init; } = LineWidth.OfLeadingBlanks(Raw);

    /// <summary>Blank lines directly before it.</summary>
    public int BlanksBefore { get; init; }

    /// <summary>True when a page ended between the line before and this one.</summary>
    public bool AfterPage { get; init; }

    /// <summary>Level of a markdown heading; 0 for none.</summary>
    public int Heading { get; init; }

    /// <summary>True for a line that is bold as a whole, as markdown writes it.</summary>
    public bool Bold { get; init; }

    /// <summary>True for an entry of a list; its mark is not part of the text.</summary>
    public bool Bulleted { get; init; }

    /// <summary>The table that stands here; null for a line of text.</summary>
    public Table? Table { get; init; }

    /// <summary>Width of the text, in Chinese characters. A blank beside a figure stands for the quarter of a character that is set there.</summary>
    public double Width { get; private init; } = Blanks.WidthOf(Blanks.Single(Raw));

    public bool IsTable => Table is not null;

    /// <summary>The text as it is compared: without blanks.</summary>
    public string Key => Blanks.Without(Text);
}
