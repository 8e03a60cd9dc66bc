namespace OfficeBulletin.Excel.Legacy;

/// <summary>Values as the cells of a workbook stream spell them.</summary>
internal static class CellValues
{
    /// <summary>Flags of a formula whose value is to be worked out when the file is opened: always, or once ([MS-XLS] 2.4.127).</summary>
    public const int ToBeCalculated = 0b11;

    /// <summary>A number in four bytes: a whole one of 30 bits or the upper 30 bits of another, and perhaps to be divided by 100 ([MS-XLS] 2.5.217).</summary>
    public static double Short(int packed)
    {
        var number = (packed & 2) != 0 ? packed >> 2 : BitConverter.Int64BitsToDouble((long)(packed & ~3) << 32);
        return (packed & 1) != 0 ? number / 100 : number;
    }

    public static string Boolean(byte value) => value == 0 ? "0" : "1";

    /// <summary>[MS-XLS] 2.5.10</summary>
    public static string Error(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };

    /// <summary>The record with the text that a formula gives; between both may stand one that says how cells share the formula. Null when there is none.</summary>
    public static BiffRecord? FormulaText(byte[] stream, BiffRecord formula)
    {
        var record = BiffRecord.At(stream, formula.End);
        while (record is { Type: BiffRecordType.Continue or BiffRecordType.SharedFormula or BiffRecordType.Array or BiffRecordType.Table } between)
            record = BiffRecord.At(stream, between.End);
        return record is { Type: BiffRecordType.FormulaText } ? record : null;
    }
}
