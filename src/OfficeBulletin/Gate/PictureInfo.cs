namespace OfficeBulletin.Gate;

/// <summary>The picture formats that Word documents hold.</summary>
public enum PictureKind
{
    Png,
    Jpeg,
    Gif,
    Bmp,
    Tiff,
    Emf,
    Wmf,
}

/// <summary>What a picture says about itself.</summary>
/// <param name="Width">In pixels; for EMF and WMF in units of the stated resolution, 0 for a WMF that does not say.</param>
/// <param name="Height">As <paramref name="Width"/>.</param>
/// <param name="HorizontalDpi">Dots per inch; null when the picture does not say.</param>
/// <param name="VerticalDpi">As <paramref name="HorizontalDpi"/>.</param>
public sealed record PictureInfo(PictureKind Kind, int Width, int Height, double? HorizontalDpi, double? VerticalDpi);
