using System.Text;
using System.Text.Json;

namespace OfficeBulletin.Issues.Json;

/// <summary>What is wrong with the spelling of a JSON text, said in words an editor understands.</summary>
/// <param name="Offset">Byte to point at.</param>
/// <param name="Quote">The offending character; null at the end of the file.</param>
internal sealed record JsonSyntaxFault(int Offset, string? Quote, string Message)
{
    /// <summary>Judges the fault by the offending byte, what stands before it, and the last sound token.</summary>
    public static JsonSyntaxFault At(ReadOnlySpan<byte> utf8, int offset, JsonTokenType last)
    {
        var before = LastSign(utf8[..offset]);
        if (offset >= utf8.Length)
            return new(LastCharacter(utf8), null, utf8.IsEmpty ? "文件是空的；请按说明写入一期的内容。" : "文件到这里就断了：少了收尾的引号、} 或 ]；请补上。");
        Rune.DecodeFromUtf8(utf8[offset..], out var sign, out _);
        if (sign.Value is '}' or ']' && before >= 0 && utf8[before] == ',')
            return new(before, ",", "多了一个逗号：最后一项后面不要逗号；请删去。");
        return new(offset, sign.Value < ' ' ? null : sign.ToString(), Sentence(sign.Value, before < 0 ? default : utf8[before], last));
    }

    private static string Sentence(int sign, byte before, JsonTokenType last) => sign switch
    {
        '“' or '”' or '‘' or '’' or '＂' or '\'' => "这里要用半角双引号 \"；请改过来。",
        '，' or '、' or '；' or ';' => "这里要用半角逗号；请改过来。",
        '：' => "这里要用半角冒号；请改过来。",
        '｛' or '｝' or '［' or '］' or '【' or '】' => "这里要用半角括号 { } 或 [ ]；请改过来。",
        0x3000 or 0x00A0 => "引号外面有全角空格；请换成半角空格。",
        '/' or '#' => "JSON 里不能写注释；请删去。",
        ',' => "多了一个逗号；请删去。",
        < ' ' => "少了收尾的引号，或者文字里有不能直接写的字符；换行请写成 \\n。",
        _ when before == '\\' => "反斜杠后面不能是这个字符；路径请用 /，反斜杠本身请写成 \\\\。",
        '}' or ']' when last == JsonTokenType.PropertyName => "冒号后面少了内容；请补上。",
        '}' or ']' => "括号不配对：多了一个，或者 { } 与 [ ] 用混了；请改过来。",
        '"' or '{' or '[' when IsValue(last) => "前面少了一个逗号；请补上。",
        _ when last == JsonTokenType.String => "引号不配对，或者少了逗号、冒号：文字里的双引号请写成 \\\" 或用“”。",
        _ when IsValue(last) => "前面少了一个逗号，或者后面多了字；请检查。",
        >= '0' and <= '9' or '+' or '.' => "数字写法不对：不能以 0、+ 或小数点开头；不是数字的请加引号。",
        _ => "文字和键名都要放在半角双引号里（true、false、null 用小写）；请改过来。",
    };

    private static bool IsValue(JsonTokenType last) =>
        last is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null or JsonTokenType.EndObject or JsonTokenType.EndArray;

    private static int LastCharacter(ReadOnlySpan<byte> utf8) => Math.Max(0, utf8.LastIndexOfAnyExceptInRange((byte)0x80, (byte)0xBF));

    /// <summary>Index of the last byte that is no white space; -1 when there is none.</summary>
    private static int LastSign(ReadOnlySpan<byte> utf8) => utf8.LastIndexOfAnyExcept(" \t\r\n"u8);
}
