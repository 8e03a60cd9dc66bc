namespace OfficeBulletin.Word.Reading;

/// <summary>Which elements carry nothing for the reader's eye: properties, marks of ranges, and traces of layout.</summary>
internal static class SilentMarkup
{
    public static bool Contains(string name) => name is
        "w:pPr" or "w:rPr" or "w:tblPr" or "w:tblGrid" or "w:trPr" or "w:tcPr" or "w:tblPrEx" or "w:sdtPr" or "w:sdtEndPr" or "w:customXmlPr" or "w:smartTagPr"
        or "w:bookmarkStart" or "w:bookmarkEnd" or "w:proofErr" or "w:permStart" or "w:permEnd" or "w:lastRenderedPageBreak" or "w:sectPr"
        or "w:commentRangeStart" or "w:commentRangeEnd" or "w:commentReference" or "w:annotationRef"
        or "w:moveFromRangeStart" or "w:moveFromRangeEnd" or "w:moveToRangeStart" or "w:moveToRangeEnd"
        or "w:customXmlInsRangeStart" or "w:customXmlInsRangeEnd" or "w:customXmlDelRangeStart" or "w:customXmlDelRangeEnd"
        or "w:customXmlMoveFromRangeStart" or "w:customXmlMoveFromRangeEnd" or "w:customXmlMoveToRangeStart" or "w:customXmlMoveToRangeEnd"
        or "w14:customXmlConflictInsRangeStart" or "w14:customXmlConflictInsRangeEnd" or "w14:customXmlConflictDelRangeStart" or "w14:customXmlConflictDelRangeEnd"
        or "w:footnoteRef" or "w:endnoteRef" or "w:separator" or "w:continuationSeparator" or "w:delText" or "w:delInstrText" or "w:softHyphen"
        or "w:fldData" or "w:ruby" or "mc:Fallback";
}
