using System.Xml;
using OfficeBulletin.Gate.Zip;

namespace OfficeBulletin.Gate.Markup;

/// <summary>Why a part is taken for XML.</summary>
internal enum XmlClaim
{
    /// <summary>By its content type or its name: broken, it refuses the file.</summary>
    Declared,

    /// <summary>VML, which old Office versions themselves write with open br elements: broken, it is left out and named.</summary>
    LegacyDrawing,

    /// <summary>By its first bytes alone: broken, it is no XML, and none of our business.</summary>
    LooksAlike,
}

/// <summary>Reads XML parts once to the end: within limits, without a DTD, well-formed (XML 1.0 and Namespaces). One for each package, because limits are shared by its parts.</summary>
internal sealed class XmlPartCheck(GateReport report)
{
    private readonly BoundedNames names = new();
    private int nodes;

    /// <summary>Reads a part; true when it is sound.</summary>
    /// <param name="claim">Why the part is taken for XML, which decides what its faults mean.</param>
    /// <param name="each">Called at each node, for those who gather something on the way.</param>
    public bool Read(string part, byte[] bytes, XmlClaim claim, Action<XmlReader>? each = null)
    {
        var (fault, detail) = Fault(bytes, each);
        var malformed = fault == GateRules.XmlMalformed;
        var reported = claim switch
        {
            XmlClaim.LegacyDrawing when malformed => GateRules.XmlLeftOut,
            XmlClaim.LooksAlike when malformed || fault == GateRules.XmlEncoding => null,
            _ => fault,
        };
        if (reported is not null)
            report.Add(reported, part, detail);
        return fault is null;
    }

    /// <summary>
    /// True when a large part is sound beyond doubt, read through once without being held in memory. False says nothing yet: then <see cref="Read"/> has the say. A node
    /// that is proven so costs a fifth of what a reader's costs, and counts for half.
    /// </summary>
    public bool Proves(MemberReader source)
    {
        var plain = new PlainXml(source);
        if (!plain.IsProven() || nodes + (plain.Nodes / 2) > GateLimits.XmlNodes || !names.TryAdd(plain.Names.All))
            return false;
        nodes += plain.Nodes / 2;
        return true;
    }

    private (GateRule? Rule, string Detail) Fault(byte[] bytes, Action<XmlReader>? each)
    {
        // A recoded copy takes up to four times the room of the part.
        if (bytes.Length > GateLimits.IndexPartBytes && XmlEncoding.IsWide(bytes))
            return (GateRules.ZipPartSize, GateReport.Megabytes(bytes.Length));
        var plain = XmlEncoding.Plain(bytes, out var unwelcome);
        if (unwelcome is not null)
            return (GateRules.XmlEncoding, unwelcome);
        if (XmlShape.Fault(plain, ref nodes) is { } limit)
            return (limit, "");
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings());
            while (reader.Read())
                each?.Invoke(reader);
            return (null, "");
        }
        catch (XmlException fault)
        {
            return names.Full ? (GateRules.XmlNames, "") : (GateRules.XmlMalformed, GateReport.Number(fault.LineNumber));
        }
    }

    /// <summary>Comments and instructions are checked and skipped, not built.</summary>
    private XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        NameTable = names,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };
}
