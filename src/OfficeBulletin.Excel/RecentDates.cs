namespace OfficeBulletin.Excel;

/// <summary>Texts of the last dates: the rows of a year have some hundred among them.</summary>
internal sealed class RecentDates(bool from1904)
{
    private const int Kept = 512;

    private readonly (double Serial, DateParts Parts, string? Text)[] kept = new (double, DateParts, string?)[Kept];

    /// <summary>As <see cref="DateSerial.Text"/>.</summary>
    public string? Text(double serial, DateParts parts)
    {
        ref var last = ref kept[(int)Math.Abs(serial % Kept)];
        if (last.Text is null || last.Serial != serial || last.Parts != parts)
            last = (serial, parts, DateSerial.Text(serial, parts, from1904));
        return last.Text;
    }
}
