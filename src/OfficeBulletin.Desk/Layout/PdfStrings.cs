using System.Text;

namespace OfficeBulletin.Desk.Layout;

/// <summary>The two ways in which a PDF writes strings (ISO 32000-1 7.3.4). Positions go from the opening delimiter to behind the closing one.</summary>
internal static class PdfStrings
{
    /// <summary>A string in hexadecimal digits between angle brackets; an odd last digit counts as if 0 followed.</summary>
    public static byte[] Hexadecimal(ReadOnlySpan<byte> bytes, ref int at)
    {
        var length = bytes[at..].IndexOf((byte)'>');
        if (length < 0)
            throw Endless();
        var digits = new StringBuilder(length);
        foreach (var digit in bytes.Slice(at, length))
        {
            if (char.IsAsciiHexDigit((char)digit))
                digits.Append((char)digit);
        }
        at += length + 1;
        return Convert.FromHexString((digits.Length % 2 == 1 ? digits.Append('0') : digits).ToString());
    }

    /// <summary>A string between parentheses, which may hold others in pairs.</summary>
    public static byte[] Literal(ReadOnlySpan<byte> bytes, ref int at)
    {
        var text = new List<byte>();
        for (var open = 0; at < bytes.Length; at++)
        {
            switch (bytes[at])
            {
                case (byte)'\\':
                    at++;
                    Escape(bytes, ref at, text);
                    continue;
                case (byte)'(' when open++ == 0:
                    continue;
                case (byte)')' when --open == 0:
                    at++;
                    return [.. text];
            }
            text.Add(bytes[at]);
        }
        throw Endless();
    }

    /// <summary>Takes the escape whose letter is at the position, and leaves the position on its last byte (table 3 of the standard).</summary>
    private static void Escape(ReadOnlySpan<byte> bytes, ref int at, List<byte> text)
    {
        if (at >= bytes.Length)
            throw Endless();
        switch (bytes[at])
        {
            case >= (byte)'0' and <= (byte)'7':
                var code = bytes[at] - '0';
                for (var more = 0; more < 2 && at + 1 < bytes.Length && bytes[at + 1] is >= (byte)'0' and <= (byte)'7'; more++)
                    code = (code * 8) + bytes[++at] - '0';
                text.Add((byte)code);
                break;
            case (byte)'\r' when at + 1 < bytes.Length && bytes[at + 1] == '\n':
                at++;
                break;
            case (byte)'\r' or (byte)'\n':
                break;
            case var letter:
                text.Add((byte)((char)letter switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var other => other }));
                break;
        }
    }

    private static InvalidDataException Endless() => new("A PDF string does not end.");
}
