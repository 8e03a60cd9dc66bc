using OfficeBulletin.Issues;
using OfficeBulletin.Text;

namespace OfficeBulletin.Word.Importing;

/// <summary>One line as the file breaks it: a paragraph, or a part of one between line breaks.</summary>
internal sealed class PastedLine
{
    private const double Narrowest = 18;
    private const double Widest = 60;
    private const double IndentOfProperty = 2;

    public PastedLine(DraftParagraph owner, IReadOnlyList<Run> runs, bool isFirst, bool isWhole)
    {
        Owner = owner;
        IsFirst = isFirst;
        IsWhole = isWhole;
        Runs = RunText.Trim(runs);
        var whole = string.Concat(runs.Select(run => run.Text));
        Text = whole.Trim();
        Indent = LineWidth.OfLeadingBlanks(whole) + (isFirst && owner.Look.Indented == true ? IndentOfProperty : 0);
        Width = Indent + LineWidth.Of(Text);
        IsLatin = !Text.Any(ChineseText.IsChinese);
    }

    public DraftParagraph Owner { get; }

    /// <summary>Whether it is the first line of its paragraph.</summary>
    public bool IsFirst { get; }

    /// <summary>Whether its paragraph has no other line.</summary>
    public bool IsWhole { get; }

    public IReadOnlyList<Run> Runs { get; }

    public string Text { get; }

    public bool IsBlank => Text.Length == 0 && Runs.Count == 0;

    /// <summary>Width of the blanks or the indent before the text, in characters.</summary>
    public double Indent { get; }

    /// <summary>Width with its indent, in characters.</summary>
    public double Width { get; }

    public bool IsLatin { get; }

    /// <summary>How far widths of lines that were broken at the same measure differ: a Latin line ends where a word ends.</summary>
    public double Tolerance => IsLatin ? 6 : 2.5;

    /// <summary>Whether it is as long as a line can be that was broken at the edge of a page.</summary>
    public bool HasLineWidth => Width is >= Narrowest and <= Widest;

    /// <summary>Whether a sentence ends here.</summary>
    public bool IsTerminated => LineShape.IsTerminated(Text);

    /// <summary>Whether it ends with a closing mark that may as well stand in the middle of a sentence (“不忘初心”).</summary>
    public bool EndsInClosingMark => LineShape.EndsInClosingMark(Text);

    /// <summary>Whether a clause ends here and a sentence need not.</summary>
    public bool EndsInSemicolon => LineShape.EndsInSemicolon(Text);

    /// <summary>Whether it breaks off where no sentence can end.</summary>
    public bool BreaksOff => LineShape.BreaksOff(Text);

    /// <summary>Whether nothing in it makes the reader pause, as in a title.</summary>
    public bool HasNoPause => !LineShape.HasPause(Text) && !IsLatin;

    public bool StartsWithDate => LineShape.StartsWithDate(Text);

    /// <summary>Whether it looks like the beginning of something: a number, a bullet, a label, a dash.</summary>
    public bool StartsItem => Owner.Number is not null && IsFirst || LineShape.StartsItem(Text);

    /// <summary>The same paragraph in the eyes of the one who set it: same style, typeface and alignment.</summary>
    public bool LooksLike(PastedLine other) => Owner == other.Owner
        || (Owner.Look.Style == other.Owner.Look.Style && Owner.Face == other.Owner.Face && Owner.Look.Alignment == other.Owner.Look.Alignment && Owner.InTextBox == other.Owner.InTextBox);
}
