using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>How elements that no reader here knows are named.</summary>
internal static class UnknownMarkup
{
    public static void Name(Node node, ImportFindings findings) => findings.Add(ImportRules.UnknownElements, node.Name.TrimStart('?'));
}
