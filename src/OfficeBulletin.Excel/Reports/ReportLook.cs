namespace OfficeBulletin.Excel.Reports;

/// <summary>What a cell of the report looks like; all sheets draw on these and on no other.</summary>
internal enum ReportLook
{
    /// <summary>Of the cover.</summary>
    BookTitle,
    Title,

    /// <summary>Small, below a title, on the right.</summary>
    Line,
    CentredLine,
    Section,
    Paragraph,
    Note,
    Header,

    /// <summary>A heading across a table.</summary>
    Band,
    Text,
    Centred,
    Date,
    Link,
    PlainLink,
    Number,
    OneDecimal,
    TwoDecimals,
    Percent,
    Change,
    FractionalChange,
    TotalText,
    TotalNumber,
    TotalOneDecimal,
    TotalTwoDecimals,
    TotalBlankZero,
    TotalDashZero,
    TotalPercent,
    TotalChange,
    TotalFractionalChange,
}
