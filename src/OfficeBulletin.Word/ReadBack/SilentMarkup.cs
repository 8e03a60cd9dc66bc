namespace OfficeBulletin.Word.ReadBack;

/// <summary>Elements that stand among text but are none: properties, and marks of reviewing, spelling and permissions.</summary>
internal static class SilentMarkup
{
    public static bool Contains(string element) =>
        element is "proofErr" or "permStart" or "permEnd" or "commentRangeStart" or "commentRangeEnd" or "tcPr" or "trPr" or "tblPr" or "tblPrEx" or "tblGrid"
            or "pPr" or "rPr" or "sectPr" or "sdtPr" or "sdtEndPr" or "smartTagPr" or "customXmlPr" or "fldData"
        || element.StartsWith("moveFromRange", StringComparison.Ordinal)
        || element.StartsWith("moveToRange", StringComparison.Ordinal)
        || (element.StartsWith("customXml", StringComparison.Ordinal) && element.Contains("Range", StringComparison.Ordinal));
}
