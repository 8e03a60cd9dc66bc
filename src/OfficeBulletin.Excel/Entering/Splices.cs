using System.Text;

namespace OfficeBulletin.Excel.Entering;

/// <summary>Pieces of a part that are replaced or put in; every other byte stays.</summary>
internal sealed class Splices(byte[] part)
{
    private readonly List<(int Start, int End, byte[] Piece)> pieces = [];

    public void Replace(int start, int end, string piece) => pieces.Add((start, end, Encoding.UTF8.GetBytes(piece)));

    /// <summary>Pieces put in at one place stand in the order in which they came.</summary>
    public void Insert(int at, string piece) => Replace(at, at, piece);

    public byte[] Apply()
    {
        using var output = new MemoryStream(part.Length + pieces.Sum(piece => piece.Piece.Length));
        var from = 0;
        foreach (var (start, end, piece) in pieces.OrderBy(piece => piece.Start))
        {
            output.Write(part, from, start - from);
            output.Write(piece);
            from = end;
        }
        output.Write(part, from, part.Length - from);
        return output.ToArray();
    }
}
