using System.Text;
using System.Text.Unicode;
using OfficeBulletin.Text;

namespace OfficeBulletin.Excel.Delimited;

/// <summary>The text of a file of which nobody says in what encoding it is.</summary>
internal static class DelimitedBytes
{
    /// <summary>A text with at most one bad place in so many characters beyond ASCII is damaged UTF-8, not another encoding.</summary>
    private const int DamageRatio = 20;

    /// <summary>Refused when no encoding fits, or when there are zero characters, which no text holds.</summary>
    public static Outcome<string> Decode(ReadOnlySpan<byte> bytes, FormatFindings findings)
    {
        if (!Utf8.IsValid(bytes) && bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) && Damage(bytes) is { } line)
            return Outcome.Refusal<string>(findings.DamagedText(line));
        if (TextDecoding.Decode(bytes) is { } decoded)
            return Outcome.Of(decoded.Text);
        return Outcome.Refusal<string>(Utf8.IsValid(bytes) ? findings.NoText() : findings.Encoding());
    }

    /// <summary>The line of the first bad place in what is UTF-8 by its mark or nearly everywhere; null where it is not: text in GB 18030 has a bad place at nearly every character then.</summary>
    private static int? Damage(ReadOnlySpan<byte> bytes)
    {
        var (beyond, bad, line, found) = (0, 0, 1, 0);
        for (var rest = bytes; !rest.IsEmpty;)
        {
            var valid = Rune.DecodeFromUtf8(rest, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            line += rune.Value == '\n' ? 1 : 0;
            beyond += rune.IsAscii ? 0 : 1;
            bad += valid ? 0 : 1;
            found = found == 0 && !valid ? line : found;
            rest = rest[length..];
        }
        return bytes is [0xEF, 0xBB, 0xBF, ..] || bad * DamageRatio < beyond ? found : null;
    }
}
