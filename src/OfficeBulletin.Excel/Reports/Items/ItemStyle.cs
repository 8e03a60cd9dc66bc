namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>What a cell of a streamed sheet looks like. The value is its index into cellXfs of styles.xml, which is settled before the styles are known: <see cref="Package.StyleIndexes"/> puts them there.</summary>
internal enum ItemStyle
{
    Title = 1,
    Line,
    Header,
    Text,
    Centred,
    Date,
    Number,
    Total,

    /// <summary>As text, and Excel is told that a first = + - @ is no formula, also after the cell was edited (quotePrefix).</summary>
    Quoted,

    /// <summary>As date, printed smaller where the column is narrow.</summary>
    Day,

    /// <summary>As number, with two decimals: a share of a joint item.</summary>
    Share,

    /// <summary>As total, of shares.</summary>
    ShareTotal,

    /// <summary>As total, of a text in lines.</summary>
    LinesTotal,
}
