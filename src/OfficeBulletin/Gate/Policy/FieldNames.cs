namespace OfficeBulletin.Gate.Policy;

/// <summary>Fields (域, ECMA-376-1 17.16.5) whose shown result is all that an article means by them: they fetch nothing and start nothing.</summary>
internal static class FieldNames
{
    public static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase)
    {
        "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "TOC", "TC", "TOA", "TA", "XE", "INDEX", "REF", "NOTEREF", "FTNREF", "STYLEREF", "SEQ", "HYPERLINK",
        "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME", "REVNUM",
        "TITLE", "SUBJECT", "AUTHOR", "KEYWORDS", "COMMENTS", "LASTSAVEDBY", "DOCPROPERTY", "DOCVARIABLE", "INFO", "FILENAME", "FILESIZE", "TEMPLATE", "NUMCHARS", "NUMWORDS",
        "USERNAME", "USERADDRESS", "USERINITIALS",
        "SYMBOL", "EQ", "=", "SHAPE", "ADVANCE", "QUOTE", "SET", "IF", "COMPARE", "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "BIDIOUTLINE",
        "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN", "MERGEFIELD", "MERGEREC", "MERGESEQ", "NEXT", "NEXTIF", "SKIPIF", "ADDRESSBLOCK", "GREETINGLINE",
        "ADDIN", "CITATION", "BIBLIOGRAPHY", "PRIVATE",
    };
}
