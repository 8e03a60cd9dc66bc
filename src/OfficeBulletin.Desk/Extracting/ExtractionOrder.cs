namespace OfficeBulletin.Desk.Extracting;

/// <summary>How files from outside are read: in which program, how many at once, within what limits.</summary>
/// <param name="Program">The executable that reads: bulletin itself, or dotnet.</param>
/// <param name="Arguments">What it is called with.</param>
public sealed record ExtractionOrder(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>Children that may be at work at the same time.</summary>
    public int Workers { get; init; } = Math.Clamp(Environment.ProcessorCount / 2, 1, 2);

    /// <summary>Longest time for one request, from when a child has it; then the child is killed.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Longest time for a new child to say that it is ready.</summary>
    public TimeSpan Start { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Requests after which a child is replaced.</summary>
    public int Requests { get; init; } = 500;

    /// <summary>What a child's objects may take; an allocation beyond it ends the child.</summary>
    public long HeapBytes { get; init; } = 384L << 20;

    /// <summary>A child whose memory has grown to this is replaced when it has answered.</summary>
    public long GrownBytes { get; init; } = 320L << 20;

    /// <summary>Told when a child is lost, in words for an operator: how it ended, never what it read. Null for nobody.</summary>
    public Action<string>? Note { get; init; }

    /// <summary>The program that is running, else the bulletin.dll beside it.</summary>
    public static ExtractionOrder OfThisProgram()
    {
        var running = Environment.ProcessPath ?? "dotnet";
        return Path.GetFileNameWithoutExtension(running) == "bulletin"
            ? new ExtractionOrder(running, [ExtractionWorker.Verb])
            : new ExtractionOrder(running, ["exec", Path.Combine(AppContext.BaseDirectory, "bulletin.dll"), ExtractionWorker.Verb]);
    }
}
