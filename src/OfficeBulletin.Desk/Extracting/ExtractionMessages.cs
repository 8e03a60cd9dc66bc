namespace OfficeBulletin.Desk.Extracting;

/// <summary>What a child is asked to do.</summary>
internal enum ExtractionVerb
{
    /// <summary>Reads what a unit sent.</summary>
    Receive,

    /// <summary>Reads the structure of an issue.</summary>
    Read,

    /// <summary>Makes an issue folder of an older issue.</summary>
    Import,
}

/// <summary>One request to a child.</summary>
/// <param name="File">The file to read; for <see cref="ExtractionVerb.Receive"/> the folder that was laid out.</param>
/// <param name="Folder">The issue folder to make; null where nothing is made.</param>
internal sealed record ExtractionRequest(ExtractionVerb Verb, string File, string? Folder = null);

/// <summary>What a child answers. The value itself follows as JSON in a frame of its own.</summary>
internal sealed record ExtractionAnswer(bool Refused, IReadOnlyList<Finding> Findings)
{
    /// <summary>True when the disk has no room for what the child writes; the rest says nothing then.</summary>
    public bool DiskFull { get; init; }
}

/// <summary>What came of a request: answer and value, or why there is none.</summary>
internal sealed record ExtractionReply(ExtractionAnswer? Answer, ReadOnlyMemory<byte> Value, bool OutOfTime = false);
