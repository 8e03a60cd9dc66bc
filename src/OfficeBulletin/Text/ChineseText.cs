namespace OfficeBulletin.Text;

/// <summary>What belongs to Chinese text.</summary>
public static class ChineseText
{
    /// <summary>Whether a character belongs to Chinese text: an ideograph, full-width punctuation or a full-width letter.</summary>
    public static bool IsChinese(char character) => character is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFFEF'
        || char.IsSurrogate(character);
}
