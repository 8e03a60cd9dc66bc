using System.Numerics;

namespace OfficeBulletin.Desk.Layout;

/// <summary>A piece of text where it was shown: the left end of its baseline in points from the page's lower left corner.</summary>
internal readonly record struct ShownText(float X, float Y, string Text);

/// <summary>Finds the texts of a page's content stream and where they stand (ISO 32000-1 9.4).</summary>
internal sealed class PdfText(IReadOnlyDictionary<string, PdfFont> fonts)
{
    private readonly List<ShownText> shown = [];
    private readonly Stack<Matrix3x2> saved = [];
    private Matrix3x2 page = Matrix3x2.Identity;
    private Matrix3x2 line = Matrix3x2.Identity;
    private PdfFont? font;
    private float leading;

    public static IReadOnlyList<ShownText> Read(byte[] content, IReadOnlyDictionary<string, PdfFont> fonts)
    {
        var text = new PdfText(fonts);
        var syntax = new PdfSyntax(content, references: false);
        var operands = new List<object?>();
        while (syntax.Next() is { } value)
        {
            if (value is PdfWord operation)
            {
                text.Do(operation.Text, operands);
                operands.Clear();
            }
            else
                operands.Add(value);
        }
        return text.shown;
    }

    private void Do(string operation, List<object?> operands)
    {
        switch (operation)
        {
            case "q":
                saved.Push(page);
                break;
            case "Q" when saved.Count > 0:
                page = saved.Pop();
                break;
            case "cm":
                page = Matrix(operands) * page;
                break;
            case "BT":
                line = Matrix3x2.Identity;
                break;
            case "Tm":
                line = Matrix(operands);
                break;
            case "TL":
                leading = Number(operands, 0);
                break;
            case "TD":
                leading = -Number(operands, 1);
                Move(Number(operands, 0), Number(operands, 1));
                break;
            case "Td":
                Move(Number(operands, 0), Number(operands, 1));
                break;
            case "T*":
                Move(0, -leading);
                break;
            case "Tf":
                font = operands is [PdfName name, ..] ? fonts.GetValueOrDefault(name.Text) : null;
                break;
            case "Tj" or "TJ":
                Show(operands);
                break;
            case "'" or "\"":
                Move(0, -leading);
                Show(operands);
                break;
        }
    }

    private void Move(float x, float y) => line = Matrix3x2.CreateTranslation(x, y) * line;

    private void Show(List<object?> operands)
    {
        if (font is null || operands.Count == 0)
            return;
        var text = operands[^1] switch
        {
            byte[] bytes => font.Decode(bytes),
            List<object?> pieces => string.Concat(pieces.OfType<byte[]>().Select(piece => font.Decode(piece))),
            _ => "",
        };
        var at = Vector2.Transform(Vector2.Zero, line * page);
        if (text.Length > 0)
            shown.Add(new ShownText(at.X, at.Y, text));
    }

    private static float Number(List<object?> operands, int index) => index < operands.Count && operands[index] is double number ? (float)number : 0;

    private static Matrix3x2 Matrix(List<object?> operands) => new(
        Number(operands, 0), Number(operands, 1), Number(operands, 2), Number(operands, 3), Number(operands, 4), Number(operands, 5));
}
