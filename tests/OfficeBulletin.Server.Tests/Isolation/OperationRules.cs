namespace OfficeBulletin.Server.Tests.Isolation;

/// <summary>
/// A rule for every operation of the OpenAPI document. A new endpoint fails the tests until it has one: add it to the file of its subject, or a file of its own and a line here.
/// </summary>
internal static class OperationRules
{
    public static IReadOnlyList<OperationRule> All { get; } =
    [
        .. AccessRules.All,
        .. DeskRules.All,
        .. IssueRules.All,
        .. ItemRules.All,
        .. SubmissionRules.All,
    ];
}
