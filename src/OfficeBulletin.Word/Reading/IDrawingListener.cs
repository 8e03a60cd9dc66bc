namespace OfficeBulletin.Word.Reading;

/// <summary>Is told what stands in drawings, in order: what comes over and what is named is up to the listener.</summary>
internal interface IDrawingListener
{
    void Picture(DrawnPicture picture);

    /// <param name="content">w:txbxContent.</param>
    void TextBox(Node content);

    /// <summary>WordArt, or the watermark of a page.</summary>
    void Letters(string text, bool isWatermark);

    /// <param name="text">The text drawn in it; null or empty for a line or a form without any.</param>
    void Shape(string? text);

    /// <param name="chart">c:chart or cx:chart with the relationship to the chart's part.</param>
    /// <param name="name">The drawing's name; null when it has none.</param>
    void Chart(Node chart, string? name);

    /// <param name="ids">dgm:relIds with the relationships to the diagram's parts.</param>
    /// <param name="name">The drawing's name; null when it has none.</param>
    void Diagram(Node ids, string? name);

    /// <summary>An embedded object, a control, ink; its kind or name, null when it has none.</summary>
    void Object(string? name);

    /// <summary>A drawing that is not shown; its name, null when it has none.</summary>
    void Hidden(string? name);

    /// <summary>The address behind a drawing, as a relationship id.</summary>
    void Link(string relationship);
}
