namespace OfficeBulletin.Excel;

/// <summary>The type that a cell's t attribute names (ST_CellType, ISO/IEC 29500-1 18.18.11).</summary>
internal enum CellType
{
    Number,
    Shared,
    Inline,
    FormulaText,
    Boolean,
    Error,
    Date,
    Unknown,
}

/// <summary>Reads the names of cell types.</summary>
internal static class CellTypes
{
    public static CellType Of(ReadOnlySpan<byte> name) => name switch
    {
        [(byte)'s'] => CellType.Shared,
        [(byte)'n'] or [] => CellType.Number,
        [(byte)'b'] => CellType.Boolean,
        [(byte)'e'] => CellType.Error,
        [(byte)'d'] => CellType.Date,
        _ when name.SequenceEqual("str"u8) => CellType.FormulaText,
        _ when name.SequenceEqual("inlineStr"u8) => CellType.Inline,
        _ => CellType.Unknown,
    };
}
