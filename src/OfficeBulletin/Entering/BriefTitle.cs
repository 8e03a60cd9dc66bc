namespace OfficeBulletin.Entering;

/// <summary>What a brief (短波) is called in the ledger: it has no title.</summary>
public static class BriefTitle
{
    private const int Longest = 40;

    /// <summary>The first sentence without its full stop, at most 40 characters of it.</summary>
    public static string Of(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var end = trimmed.IndexOfAny('。', '！', '？');
        var sentence = end > 0 ? trimmed[..end] : trimmed;
        if (sentence.Length <= Longest)
            return sentence.ToString();
        return sentence[..(char.IsHighSurrogate(sentence[Longest - 1]) ? Longest - 1 : Longest)].ToString();
    }
}
