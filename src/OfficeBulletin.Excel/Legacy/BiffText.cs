using System.Text;

namespace OfficeBulletin.Excel.Legacy;

/// <summary>Reads texts out of a record and the Continue records behind it, where long texts and the table of shared strings go on ([MS-XLS] 2.5.293, 2.5.294).</summary>
/// <param name="codePage">Encoding of the texts of Excel 5 and 95; null in later workbooks, which have Unicode texts.</param>
internal sealed class BiffText(byte[] stream, BiffRecord record, int skip, Encoding? codePage)
{
    private const int Wide = 0x01;
    private const int Phonetic = 0x04;
    private const int Rich = 0x08;

    private int at = record.Start + skip;
    private int end = record.End;

    /// <summary>True when neither the record nor a Continue record behind it holds another byte.</summary>
    public bool AtEnd => at >= end && !Next();

    /// <summary>A text behind its count of characters, which has two bytes, or one in sheet names and old formats.</summary>
    public string Text(bool shortCount = false)
    {
        var count = shortCount ? Byte() : UInt16();
        return codePage is null ? Unicode(count) : Bytes(count, codePage);
    }

    private string Unicode(int count)
    {
        var flags = Byte();
        var runs = (flags & Rich) == 0 ? 0 : UInt16();
        var phonetic = (flags & Phonetic) == 0 ? 0 : UInt32();
        var text = new StringBuilder(Math.Min(count, 256));
        var wide = (flags & Wide) != 0;
        while (count > 0)
        {
            while (at >= end)
                wide = (GoOn() & Wide) != 0;
            var fitting = Math.Min(count, wide ? (end - at) / 2 : end - at);
            if (fitting == 0)
                throw Damage();
            var bytes = stream.AsSpan(at, wide ? fitting * 2 : fitting);
            text.Append((wide ? Encoding.Unicode : Encoding.Latin1).GetString(bytes));
            at += bytes.Length;
            count -= fitting;
        }
        Skip((runs * 4L) + phonetic);
        return text.ToString();
    }

    private string Bytes(int count, Encoding encoding)
    {
        var fitting = Math.Min(count, end - at);
        if (fitting < count)
            throw Damage();
        at += fitting;
        return encoding.GetString(stream, at - fitting, fitting);
    }

    /// <summary>Characters that go on in the next record begin with their flags anew.</summary>
    private int GoOn() => Next() ? Byte() : throw Damage();

    private void Skip(long bytes)
    {
        while (bytes > end - at)
        {
            bytes -= end - at;
            at = end;
            if (!Next())
                throw Damage();
        }
        at += (int)bytes;
    }

    private bool Next()
    {
        while (BiffRecord.At(stream, end) is { Type: BiffRecordType.Continue } next)
        {
            (at, end) = (next.Start, next.End);
            if (next.Length > 0)
                return true;
        }
        return false;
    }

    private byte Byte() => at < end || Next() ? stream[at++] : throw Damage();

    private int UInt16() => Byte() | (Byte() << 8);

    private uint UInt32() => (uint)UInt16() | ((uint)UInt16() << 16);

    private static InvalidDataException Damage() => new("文字不完整");
}
