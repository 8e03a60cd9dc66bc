using System.Globalization;
using System.Text;

namespace OfficeBulletin.EndToEnd;

/// <summary>A page of a PDF as ink: bands of rows with something printed, in millimetres from the top edge.</summary>
internal sealed class RenderedPage
{
    private const int Resolution = 300;
    private const double Millimetre = 25.4 / Resolution;
    private const byte Ink = 128;

    private readonly byte[] pixels;
    private readonly int width;

    private RenderedPage(byte[] pixels, int width, int height)
    {
        this.pixels = pixels;
        this.width = width;
        Bands = [.. Runs(Enumerable.Range(0, height).Select(row => Inked(row).Any()))];
    }

    /// <summary>Top and bottom row of each band.</summary>
    public IReadOnlyList<(int Top, int Bottom)> Bands { get; }

    /// <summary>Renders one page with pdftoppm.</summary>
    public static RenderedPage Of(string pdf, int page)
    {
        var target = Path.Combine(Path.GetDirectoryName(pdf)!, $"page-{page}");
        var number = page.ToString(CultureInfo.InvariantCulture);
        Tool.Run("pdftoppm", "-r", $"{Resolution}", "-gray", "-singlefile", "-f", number, "-l", number, pdf, target);
        var image = File.ReadAllBytes(target + ".pgm");
        var header = Encoding.ASCII.GetString(image, 0, 20).Split(['\n', ' ']);
        var (width, height) = (int.Parse(header[1], CultureInfo.InvariantCulture), int.Parse(header[2], CultureInfo.InvariantCulture));
        return new RenderedPage(image[^(width * height)..], width, height);
    }

    /// <summary>The row of a band with the most ink: the dashes of a page number, the lowest line of a table.</summary>
    public double Heaviest(int band) => Enumerable.Range(Bands[band].Top, Bands[band].Bottom - Bands[band].Top).MaxBy(row => Inked(row).Count()) * Millimetre;

    public double Bottom(int band) => Bands[band].Bottom * Millimetre;

    /// <summary>Left and right edge of a band's ink.</summary>
    public (double Left, double Right) Edges(int band)
    {
        var columns = Enumerable.Range(Bands[band].Top, Bands[band].Bottom - Bands[band].Top).SelectMany(Inked).ToList();
        return (columns.Min() * Millimetre, columns.Max() * Millimetre);
    }

    private IEnumerable<int> Inked(int row) => Enumerable.Range(0, width).Where(column => pixels[(row * width) + column] < Ink);

    private static IEnumerable<(int Top, int Bottom)> Runs(IEnumerable<bool> rows)
    {
        var start = -1;
        var index = 0;
        foreach (var inked in rows)
        {
            if (inked && start < 0)
                start = index;
            if (!inked && start >= 0)
            {
                yield return (start, index);
                start = -1;
            }
            index++;
        }
    }
}
