namespace OfficeBulletin.Proofing.Notices;

/// <summary>What a number counts, in words: “区县报送”, “处室被中央党史和文献研究院采用”.</summary>
internal static class MentionText
{
    public static string Of(NumberMention mention)
    {
        var who = mention.Unit ?? mention.Kind ?? "全部单位";
        var channel = mention.Channel?.Trim('《', '》', '“', '”');
        return mention.Counted switch
        {
            Counted.Adopted => $"{who}{(channel is null ? "" : "被" + channel)}采用的",
            Counted.Forwarded => $"{who}{(channel is null ? "" : "向" + channel)}转报的",
            _ => $"{who}报送的",
        };
    }
}
