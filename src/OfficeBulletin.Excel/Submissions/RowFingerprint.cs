using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>Hash of what all rows of a workbook say, in whatever order and at whatever place; 128 bits of every row, summed up. It tells what was sent again from what was changed; nothing is secured by it.</summary>
internal sealed class RowFingerprint
{
    private readonly ulong[] sum = new ulong[2];
    private char[] said = new char[1024];
    private int length;
    private ulong rows;

    public void Add(RowCells row, SubmissionItem item)
    {
        length = 0;
        for (var field = SubmissionField.Number; field <= SubmissionField.Note; field++)
        {
            if (field != SubmissionField.Length)
                Append(row[field].Text, field, item);
        }
        var (one, other) = Mixed(said.AsSpan(0, length));
        sum[0] += one;
        sum[1] += other;
        rows++;
    }

    /// <summary>The hash of the rows of several sheets, in lower-case hexadecimal.</summary>
    public static string Of(IEnumerable<RowFingerprint> sheets)
    {
        var total = new ulong[3];
        foreach (var sheet in sheets)
        {
            for (var index = 0; index < sheet.sum.Length; index++)
                total[index] += sheet.sum[index];
            total[2] += sheet.rows;
        }
        return Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(total.AsSpan())));
    }

    /// <summary>Two products that every character goes into; a cryptographic hash of every row would cost more than all the rest.</summary>
    private static (ulong One, ulong Other) Mixed(ReadOnlySpan<char> text)
    {
        var (one, other) = (0xCBF29CE484222325UL, 0x9E3779B97F4A7C15UL);
        foreach (var character in text)
        {
            one = (one ^ character) * 0x100000001B3UL;
            other = BitOperations.RotateLeft((other + character) * 0xD6E8FEB86659FD93UL, 29);
        }
        return (one, other ^ (other >> 32));
    }

    /// <summary>Takes the value where it was understood, so that its spelling does not matter; else the cell's text.</summary>
    private void Append(string? written, SubmissionField field, SubmissionItem item)
    {
        switch (field)
        {
            case SubmissionField.EventDate when item.EventDate is { } day:
                Append(day);
                break;
            case SubmissionField.SignedOn when item.SignedOn is { } day:
                Append(day);
                break;
            case SubmissionField.Units when item.Units.Count > 0:
                Append(item.Units);
                break;
            case SubmissionField.Title when item.Title.Count > 0:
                Append(item.Title);
                Append(item.Subtitle);
                break;
            case SubmissionField.Body when item.Body.Count > 0:
                Append(item.Body);
                break;
            case SubmissionField.Channels when item.Channels.Count > 0:
                Append(item.Channels);
                break;
            default:
                Append(written is null ? null : Said(field, item) ?? written);
                break;
        }
        // No character of a text is U+FFFF: the end of each field is plain.
        Append("\uFFFF");
    }

    private static string? Said(SubmissionField field, SubmissionItem item) => field switch
    {
        SubmissionField.Number => item.Number,
        SubmissionField.Category => item.Category,
        SubmissionField.Attachment => item.Attachment,
        SubmissionField.Phone => item.Phone,
        SubmissionField.FirstRelease => item.FirstRelease switch { true => "是", false => "否", null => null },
        SubmissionField.Pictures => item.Pictures?.ToString(CultureInfo.InvariantCulture),
        SubmissionField.Classification => item.Classification,
        _ => null,
    };

    private void Append(IReadOnlyList<string> lines)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            Append(lines[index]);
            Append("\n");
        }
    }

    private void Append(DateOnly day)
    {
        Grow(4);
        said[length++] = (char)day.Year;
        said[length++] = (char)day.DayOfYear;
    }

    private void Append(string? text)
    {
        if (text is null)
            return;
        Grow(text.Length);
        text.CopyTo(said.AsSpan(length));
        length += text.Length;
    }

    private void Grow(int more)
    {
        if (said.Length - length < more)
            Array.Resize(ref said, Math.Max(said.Length * 2, length + more));
    }
}
