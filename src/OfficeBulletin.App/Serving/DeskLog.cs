using Microsoft.Extensions.Logging.Console;

namespace OfficeBulletin.App.Serving;

/// <summary>What the server writes down: one JSON line an event on standard error, or a short line for a person who watches. No query, no body, no secret stands in it.</summary>
internal static class DeskLog
{
    public static void Configure(ILoggingBuilder logging, bool watched)
    {
        logging.ClearProviders();
        // The framework's own lines of a request hold its query, and so what people search for.
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.Error);
        logging.AddFilter("OfficeBulletin.App.Access", LogLevel.Warning);
        // Why the server does not start is told in a sentence.
        logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        if (watched)
            logging.AddSimpleConsole(options => (options.SingleLine, options.TimestampFormat, options.ColorBehavior) = (true, "HH:mm:ss ", LoggerColorBehavior.Disabled));
        else
            logging.AddJsonConsole(options => (options.UseUtcTimestamp, options.TimestampFormat) = (true, "yyyy-MM-ddTHH:mm:ss.fffZ"));
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
