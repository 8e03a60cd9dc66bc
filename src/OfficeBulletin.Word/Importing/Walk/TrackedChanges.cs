using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>Tracked changes (修订) are read as accepted (ISO/IEC 29500-1 17.13.5); this names them. A move is one change: the place it left is named only when the text arrived nowhere.</summary>
internal static class TrackedChanges
{
    public static void NameInsertion(Node change, SourceDocument source)
    {
        var text = change.TextOf("w:t");
        if (change.Name == "w:moveTo")
            source.MovedHere.Add(text);
        source.Findings.Add(ImportRules.Insertions, text);
    }

    public static void NameDeletion(Node change, SourceDocument source)
    {
        if (change.Name == "w:moveFrom")
            source.MovedAway.Add(change.TextOf("w:t"));
        else
            source.Findings.Add(ImportRules.Deletions, TextOf(change));
    }

    /// <summary>Names a row or a cell that is deleted with everything in it.</summary>
    public static void NameDeleted(Node cells, ImportFindings findings) => findings.Add(ImportRules.Deletions, TextOf(cells));

    /// <summary>Names texts that were moved away and arrived nowhere; to be asked at the end of the body.</summary>
    public static void NameLostMoves(SourceDocument source)
    {
        foreach (var text in source.MovedAway)
        {
            if (!source.MovedHere.Contains(text))
                source.Findings.Add(ImportRules.Deletions, text);
        }
    }

    private static string TextOf(Node change) => change.TextOf("w:delText") is { Length: > 0 } text ? text : change.TextOf("w:t");
}
