using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace OfficeBulletin.Excel.Tests;

/// <summary>A test that needs Debian's python3-openpyxl; skipped, and saying so, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OpenpyxlFactAttribute : FactAttribute
{
    public OpenpyxlFactAttribute()
    {
        if (!Openpyxl.IsInstalled)
            Skip = "python3-openpyxl is not installed.";
    }
}

/// <summary>openpyxl as a reader that computes nothing.</summary>
internal static class Openpyxl
{
    private const string Program = "/usr/bin/python3";

    private const string Script = """
        import io, json, sys, openpyxl
        book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()), data_only=True)
        json.dump([[s.title, c.coordinate, str(c.value)] for s in book for row in s for c in row if c.value is not None], sys.stdout)
        """;

    public static bool IsInstalled => File.Exists(Program) && Path.Exists("/usr/lib/python3/dist-packages/openpyxl");

    /// <summary>Every cell that holds something; numbers in the fewest digits.</summary>
    public static IReadOnlyList<(string Sheet, string Cell, string Value)> Values(byte[] workbook)
    {
        using var process = Process.Start(new ProcessStartInfo(Program) { ArgumentList = { "-c", Script }, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        process.StandardInput.BaseStream.Write(workbook);
        process.StandardInput.Close();
        var cells = JsonSerializer.Deserialize<string[][]>(process.StandardOutput.ReadToEnd())!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return [.. cells.Select(cell => (cell[0], cell[1], cell[2]))];
    }
}
