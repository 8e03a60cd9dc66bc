using OfficeBulletin.Issues;

namespace OfficeBulletin.Text;

/// <summary>Where a text of an issue stands, cheap enough to be made for every one of them. Counts are those of <see cref="Place"/>: from 1, paragraphs and tables of an item each on their own.</summary>
/// <param name="Whole">True when the text is all there is at that place, so that an offset in it means something: a paragraph or a title, not a footnote or a subtitle.</param>
public readonly record struct TextPlace(string Part, string? Column = null, int? Item = null, int? Paragraph = null, int? Table = null, int? Row = null, bool Whole = true)
{
    /// <summary>The place as findings show it; the offsets only where they mean something.</summary>
    public Place ToPlace(int? start = null, int? length = null) => new()
    {
        Part = Part,
        Column = Column,
        Item = Item,
        Paragraph = Paragraph,
        Table = Table,
        Row = Row,
        Start = Whole ? start : null,
        Length = Whole ? length : null,
    };

    /// <summary>The item of that index, from 0, in its column.</summary>
    public static TextPlace Of(Column column, int index) =>
        new(column.Kind == ColumnKind.Briefs || column.Items[index].IsBrief ? "brief" : "article", column.Name, index + 1);
}
