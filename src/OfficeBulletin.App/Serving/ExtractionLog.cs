namespace OfficeBulletin.App.Serving;

/// <summary>What the log says of the processes that read files.</summary>
internal static partial class ExtractionLog
{
    [LoggerMessage(EventId = 40, Level = LogLevel.Warning, Message = "{Sentence}")]
    public static partial void Lost(ILogger logger, string sentence);
}
