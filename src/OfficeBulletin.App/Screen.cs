using System.Text;
using OfficeBulletin.App.Printing;

namespace OfficeBulletin.App;

/// <summary>Where a command speaks: data to the output, messages and progress to the other stream, both UTF-8 whatever the system's code page. Colours only on a terminal.</summary>
internal sealed class Screen
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private Screen(Stream data, Stream messages)
    {
        RawData = data;
        Data = new StreamWriter(data, Utf8) { AutoFlush = true, NewLine = "\n" };
        Messages = new StreamWriter(messages, Utf8) { AutoFlush = true, NewLine = "\n" };
    }

    /// <summary>Standard output as bytes, for JSON.</summary>
    public Stream RawData { get; }

    /// <summary>Standard output as text.</summary>
    public TextWriter Data { get; }

    /// <summary>Standard error as text.</summary>
    public TextWriter Messages { get; }

    /// <summary>True when a person watches standard error.</summary>
    public bool Watched { get; } = !Console.IsErrorRedirected;

    public bool DataInColour { get; } = !Console.IsOutputRedirected && ColoursWanted;

    public bool MessagesInColour { get; } = !Console.IsErrorRedirected && ColoursWanted;

    // https://no-color.org
    private static bool ColoursWanted => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public static Screen OfConsole()
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Utf8;
        return new Screen(Console.OpenStandardOutput(), Console.OpenStandardError());
    }

    /// <summary>Says one thing to the person at the screen.</summary>
    public void Say(string sentence) => Messages.WriteLine(sentence);

    /// <summary>Prints findings as messages: of a command whose data is something else.</summary>
    public void Say(IReadOnlyList<Finding> findings) => FindingText.Write(Messages, findings, MessagesInColour);

    /// <summary>Prints findings as data: of a command that is asked for them.</summary>
    public void Print(IReadOnlyList<Finding> findings) => FindingText.Write(Data, findings, DataInColour);
}
