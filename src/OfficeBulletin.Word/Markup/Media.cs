using System.Globalization;
using System.Security.Cryptography;
using OfficeBulletin.Issues;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Word.Markup;

/// <summary>The pictures of an issue, each content once, with the part and the relationship it gets.</summary>
/// <param name="last">The highest number that a picture of the template has; the issue's go on from it, for no two parts may have one name.</param>
internal sealed class Media(int last)
{
    public const string RelationshipPrefix = "rIdPicture";
    private readonly Dictionary<Picture, MediaPart> byPicture = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, MediaPart> byHash = new(StringComparer.Ordinal);

    public IReadOnlyCollection<MediaPart> Parts => byHash.Values;

    public static Media Of(Issue issue, WordTemplate template)
    {
        var media = new Media(LastOf(template));
        foreach (var column in issue.Columns)
        {
            foreach (var picture in column.Items.SelectMany(item => item.Body).Concat(column.Notice?.Narrative ?? []).OfType<Picture>())
                media.Add(picture);
        }
        return media;
    }

    public MediaPart this[Picture picture] => byPicture[picture];

    private void Add(Picture picture)
    {
        var hash = Convert.ToHexString(SHA256.HashData(picture.Bytes.Span));
        if (!byHash.TryGetValue(hash, out var part))
        {
            var look = Gate.PictureGate.Look(picture.Bytes.Span) ?? throw new InvalidOperationException($"Pictures are judged before they reach an issue; {picture.Name} was not.");
            byHash[hash] = part = new MediaPart(last + byHash.Count + 1, picture.Bytes, look);
        }
        byPicture[picture] = part;
    }

    private static int LastOf(WordTemplate template)
    {
        var parts = template.Parts.Where(part => part.Contains("media/", StringComparison.OrdinalIgnoreCase)).Select(part => Path.GetFileNameWithoutExtension(part));
        var ids = template.Relationships.Select(relationship => relationship.Id).Where(id => id.StartsWith(RelationshipPrefix, StringComparison.Ordinal));
        return parts.Concat(ids).Select(NumberOf).DefaultIfEmpty(0).Max();
    }

    /// <summary>The number a name ends with; 0 when it ends with none, or with one that no count of ours reaches.</summary>
    private static int NumberOf(string name)
    {
        var digits = name.AsSpan()[name.AsSpan().TrimEnd("0123456789").Length..];
        return digits.Length <= 8 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}

/// <summary>One picture part (word/media/imageN.ext).</summary>
internal sealed record MediaPart(int Number, ReadOnlyMemory<byte> Bytes, Gate.PictureInfo Info)
{
    public string Extension => Info.Kind switch
    {
        Gate.PictureKind.Png => "png",
        Gate.PictureKind.Jpeg => "jpeg",
        Gate.PictureKind.Gif => "gif",
        Gate.PictureKind.Bmp => "bmp",
        Gate.PictureKind.Tiff => "tiff",
        Gate.PictureKind.Emf => "emf",
        Gate.PictureKind.Wmf => "wmf",
        _ => throw new InvalidOperationException($"No part type for {Info.Kind}."),
    };

    public string ContentType => Info.Kind switch
    {
        Gate.PictureKind.Emf => "image/x-emf",
        Gate.PictureKind.Wmf => "image/x-wmf",
        _ => $"image/{Extension}",
    };

    /// <summary>True when the bytes are compressed already: deflating them again costs time and saves nothing.</summary>
    public bool Compressed => Info.Kind is Gate.PictureKind.Png or Gate.PictureKind.Jpeg or Gate.PictureKind.Gif;

    public string PartName => $"word/media/image{Number}.{Extension}";

    public string RelationshipId => $"{Media.RelationshipPrefix}{Number}";
}
