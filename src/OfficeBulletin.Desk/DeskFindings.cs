using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>What the desk says when something that is asked of it cannot be done now. Names that mean something to HTTP are answered with its status.</summary>
public static class DeskFindings
{
    /// <summary>Said alike of what does not exist and of what is not the asker's.</summary>
    public static Finding NotFound(string what) => new("D01", "desk.not-found", FindingLevel.Error, new Place(), $"没有这{what}，或者不归您看；请从列表里重新打开。");

    /// <summary>Said of what the desk has once, before anybody saved it.</summary>
    public static Finding NothingYet() => new("D01", "desk.not-found", FindingLevel.Error, new Place(), "还没有人存过这份文件，现在用的是自带的；要用自己的，请用 bulletin template new 取空白的改好后存上来。");

    /// <summary>Somebody else saved since.</summary>
    /// <param name="who">Display name of the account; null for the asker's own, from another window.</param>
    public static Finding Stale(StoredVersion current, string? who) =>
        new("D02", "desk.stale", FindingLevel.Error, new Place(), $"{(who is null ? "您已在别处" : who + "已在您之后")}保存了第 {current.Ordinal} 版；请先看那一版，再决定保存哪些改动。");

    public static Finding VersionNeeded() => new("D03", "desk.version-needed", FindingLevel.Error, new Place(), "保存时要说明改的是哪一版（If-Match）；请重新打开后再保存。");

    /// <param name="sentence">Why not now, and what to do.</param>
    public static Finding NotNow(string sentence) => new("D04", "desk.not-now", FindingLevel.Error, new Place(), sentence);

    /// <param name="field">Name of the field at fault, as the request spells it.</param>
    public static Finding ValueWrong(string field, string sentence) => new("D05", "desk.value-wrong", FindingLevel.Error, new Place { Slot = field }, sentence, field);

    /// <summary>A fault of the program; what a developer needs stands in the log.</summary>
    public static Finding Bug() => new("D06", "desk.bug", FindingLevel.Error, new Place(), "程序出错了，不是您的操作有误；请把时间和刚才的操作告诉维护人员。");
}
