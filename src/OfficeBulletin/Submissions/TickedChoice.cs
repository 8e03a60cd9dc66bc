using System.Buffers;

namespace OfficeBulletin.Submissions;

/// <summary>A choice that was ticked among several written into the cell: ☑是 □否.</summary>
public static class TickedChoice
{
    private static readonly SearchValues<char> Boxes = SearchValues.Create("□☐○◯〇");
    private static readonly SearchValues<char> Ticks = SearchValues.Create("☑☒√✓✔■●");
    private static readonly SearchValues<char> Marks = SearchValues.Create("□☐○◯〇☑☒√✓✔■●");

    /// <summary>The ticked words; the text as it is when it offers no boxes, or none is ticked.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny(Boxes) < 0 || text.AsSpan().IndexOfAny(Ticks) is var tick && tick < 0)
            return text;
        var rest = text.AsSpan(tick + 1);
        var end = rest.IndexOfAny(Marks);
        return (end < 0 ? rest : rest[..end]).Trim().ToString() is { Length: > 0 } ticked ? ticked : text;
    }
}
