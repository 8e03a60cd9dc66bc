namespace OfficeBulletin.Word.Reading;

/// <summary>The namespaces a Word file is made of, each under the prefix its specification uses; transitional and strict addresses share one.</summary>
internal static class Vocabulary
{
    private const string Office = "http://schemas.openxmlformats.org/";
    private const string Strict = "http://purl.oclc.org/ooxml/";
    private const string Word2010 = "http://schemas.microsoft.com/office/word/2010/";

    /// <summary>The usual prefix of a namespace; null when it is not known here.</summary>
    public static string? Prefix(string address) => address switch
    {
        Office + "wordprocessingml/2006/main" or Strict + "wordprocessingml/main" => "w",
        Office + "officeDocument/2006/relationships" or Strict + "officeDocument/relationships" => "r",
        Office + "drawingml/2006/wordprocessingDrawing" or Strict + "drawingml/wordprocessingDrawing" => "wp",
        Office + "drawingml/2006/main" or Strict + "drawingml/main" => "a",
        Office + "drawingml/2006/picture" or Strict + "drawingml/picture" => "pic",
        Office + "drawingml/2006/chart" or Strict + "drawingml/chart" => "c",
        Office + "drawingml/2006/diagram" or Strict + "drawingml/diagram" => "dgm",
        Office + "drawingml/2006/lockedCanvas" or Strict + "drawingml/lockedCanvas" => "lc",
        Office + "officeDocument/2006/math" or Strict + "officeDocument/math" => "m",
        Office + "markup-compatibility/2006" => "mc",
        "urn:schemas-microsoft-com:vml" => "v",
        "urn:schemas-microsoft-com:office:office" => "o",
        "urn:schemas-microsoft-com:office:word" => "w10",
        Word2010 + "wordprocessingShape" => "wps",
        Word2010 + "wordprocessingGroup" => "wpg",
        Word2010 + "wordprocessingCanvas" => "wpc",
        Word2010 + "wordprocessingInk" => "wpi",
        Word2010 + "wordprocessingDrawing" => "wp14",
        Word2010 + "wordml" => "w14",
        "http://schemas.microsoft.com/office/word/2012/wordml" => "w15",
        "http://schemas.microsoft.com/office/drawing/2010/main" => "a14",
        "http://schemas.microsoft.com/office/drawing/2014/chartex" => "cx",
        "http://www.w3.org/XML/1998/namespace" => "xml",
        "" => "",
        _ => null,
    };

    /// <summary>
    /// Whether a choice that requires this namespace is taken (ISO/IEC 29500-3 7.6). Ink is not: its fallback is a picture, which comes over.
    /// Newer charts are: they are named, while their fallback is a sentence about the version of Word.
    /// </summary>
    public static bool Understood(string address) => Prefix(address) is not (null or "wpi") || address.EndsWith("/chartex", StringComparison.Ordinal);
}
