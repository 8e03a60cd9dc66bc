namespace OfficeBulletin.App;

/// <summary>How a command ends, as scripts see it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, but a finding of level error is among what was found.</summary>
    public const int DoneWithErrors = 1;

    /// <summary>The input or the call is at fault; nothing was written.</summary>
    public const int Refused = 2;

    /// <summary>An outside tool is missing; what needs no such tool was written all the same.</summary>
    public const int ToolMissing = 3;

    /// <summary>A fault of the program itself (EX_SOFTWARE of sysexits.h).</summary>
    public const int Bug = 70;

    public static int Of(IReadOnlyList<Finding> findings) => findings.Any(finding => finding.Level == FindingLevel.Error) ? DoneWithErrors : Done;
}
