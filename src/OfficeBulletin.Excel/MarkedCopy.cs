namespace OfficeBulletin.Excel;

/// <summary>stub</summary>
public static class MarkedCopy
{
    public static void Write(ReadOnlyMemory<byte> bytes, IWorkbook workbook, IReadOnlyList<Finding> findings, Stream output) => output.Write(bytes.Span);
}
