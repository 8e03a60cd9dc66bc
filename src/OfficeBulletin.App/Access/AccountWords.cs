using OfficeBulletin.Desk;

namespace OfficeBulletin.App.Access;

/// <summary>How an account may be called.</summary>
internal static class AccountWords
{
    private const int Longest = 64;

    /// <summary>What is wrong with a name to sign in with; null when nothing is.</summary>
    public static Finding? NameFault(string name) =>
        name is { Length: > 0 and <= Longest } && name.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-' or '@')
            ? null
            : DeskFindings.ValueWrong("name", $"用户名要有 1 到 {Longest} 个字，只用文字、数字和 . _ - @；请改过来。");

    /// <summary>What is wrong with a name to be shown; null when nothing is.</summary>
    public static Finding? DisplayFault(string display) =>
        !string.IsNullOrWhiteSpace(display) && display.Length <= Longest && !display.Any(char.IsControl)
            ? null
            : DeskFindings.ValueWrong("display", $"显示名要有 1 到 {Longest} 个字，不能换行；请改过来。");
}
