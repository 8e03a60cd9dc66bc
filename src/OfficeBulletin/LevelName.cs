namespace OfficeBulletin;

/// <summary>The word for a level as people read it.</summary>
public static class LevelName
{
    public static string Of(FindingLevel level) => level switch
    {
        FindingLevel.Error => "错误",
        FindingLevel.Warning => "提醒",
        _ => "说明",
    };
}
