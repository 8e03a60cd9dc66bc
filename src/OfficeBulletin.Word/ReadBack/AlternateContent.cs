using System.Xml;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Reads mc:AlternateContent (ISO/IEC 29500-3): one branch only, or its text would be there twice.</summary>
internal static class AlternateContent
{
    /// <param name="chosen">Called on the first mc:Choice, or on mc:Fallback where there is none.</param>
    public static void Read(XmlReader reader, Action<XmlReader> chosen)
    {
        if (Element.Enter(reader) is not { } depth)
            return;
        var taken = false;
        while (Element.Next(reader, depth))
        {
            if (!taken && reader.LocalName is "Choice" or "Fallback")
            {
                taken = true;
                chosen(reader);
            }
            else
            {
                Element.Skip(reader);
            }
        }
    }
}
