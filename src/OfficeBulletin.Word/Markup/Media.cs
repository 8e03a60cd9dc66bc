using System.Security.Cryptography;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Markup;

/// <summary>The pictures of an issue, each content once, with the part and the relationship it gets.</summary>
internal sealed class Media
{
    private readonly Dictionary<Picture, MediaPart> byPicture = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, MediaPart> byHash = new(StringComparer.Ordinal);

    public IReadOnlyCollection<MediaPart> Parts => byHash.Values;

    public static Media Of(Issue issue)
    {
        var media = new Media();
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
            byHash[hash] = part = new MediaPart(byHash.Count + 1, picture.Bytes, look);
        }
        byPicture[picture] = part;
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

    public string RelationshipId => $"rIdPicture{Number}";
}
