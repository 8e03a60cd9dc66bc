using System.Xml;

namespace OfficeBulletin.Desk.Layout;

/// <summary>
/// The fonts.conf that LibreOffice is given for one measurement: the names that documents carry lead to the fonts that are here. Only that child
/// process sees it; the document keeps its names.
/// </summary>
internal static class FontSettings
{
    /// <summary>Names a folder of fonts that are not installed.</summary>
    public const string FolderVariable = "BULLETIN_FONTS";

    // TeX keeps its fonts where fontconfig does not look; Fandol has the nearest free 仿宋 and 楷体.
    private static readonly string[] Directories =
    [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol",
        "/usr/share/texmf-dist/fonts/opentype/public/fandol",
        "/usr/share/texmf/fonts/opentype/public/fandol",
        "/usr/local/texlive/texmf-local/fonts/opentype/public/fandol",
    ];

    public static void Write(string path, string cache)
    {
        using var xml = XmlWriter.Create(path, new XmlWriterSettings { Indent = true });
        xml.WriteDocType("fontconfig", null, "urn:fontconfig:fonts.dtd", null);
        xml.WriteStartElement("fontconfig");
        foreach (var directory in Directories.Concat(OwnDirectories()).Where(Directory.Exists))
            xml.WriteElementString("dir", directory);
        xml.WriteElementString("cachedir", cache);
        foreach (var type in FontClass.All)
        {
            foreach (var name in type.Names)
                WriteMatch(xml, name, type);
        }
        xml.WriteStartElement("include");
        xml.WriteAttributeString("ignore_missing", "yes");
        xml.WriteString("/etc/fonts/fonts.conf");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The user's own fonts (the child gets another home, so they have to be named) and a folder that the office sets aside for fonts.</summary>
    private static IEnumerable<string> OwnDirectories()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        IEnumerable<string> own = home.Length == 0 ? [] : [Path.Combine(home, ".fonts"), Path.Combine(home, ".local/share/fonts")];
        return Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named ? own.Prepend(Path.GetFullPath(named)) : own;
    }

    private static void WriteMatch(XmlWriter xml, string name, FontClass type)
    {
        xml.WriteStartElement("match");
        xml.WriteAttributeString("target", "pattern");
        xml.WriteStartElement("test");
        xml.WriteAttributeString("name", "family");
        xml.WriteElementString("string", name);
        xml.WriteEndElement();
        xml.WriteStartElement("edit");
        xml.WriteAttributeString("name", "family");
        xml.WriteAttributeString("mode", "assign");
        xml.WriteAttributeString("binding", "same");
        foreach (var family in type.Names.Prepend(name).Concat(type.Same.Select(font => font.Family)).Concat(type.Preview.Select(font => font.Family)).Distinct(StringComparer.Ordinal))
            xml.WriteElementString("string", family);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
