using System.Text;
using ExcelDataReader;

namespace OfficeBulletin.Bench.Cases;

/// <summary>ExcelDataReader on the same bytes: fast, widely used, without any guard.</summary>
internal static class PeerReading
{
    public static void ReadCells(byte[] file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file, writable: false));
        var cells = 0L;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
                cells += reader.GetValue(column) is null ? 0 : 1;
        }
        if (cells == 0)
            throw new InvalidOperationException("The workbook was not read.");
    }
}
