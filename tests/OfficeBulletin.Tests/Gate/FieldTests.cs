using OfficeBulletin.Gate;
using static OfficeBulletin.Tests.Gate.OfficeFiles;

namespace OfficeBulletin.Tests.Gate;

/// <summary>Fields by the instruction that Word would run, however it is scattered.</summary>
public sealed class FieldTests
{
    private const string Quote = "QUOTE 68 68 69 65 85 84 79";

    private static readonly Dictionary<string, string> Programs = new(StringComparer.Ordinal)
    {
        ["plainly"] = Field(" DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc.exe\" "),
        ["as DDE"] = Field("DDE Excel a.xls"),
        ["in small letters"] = Field("ddeauto cmd"),
        ["split over runs"] = Field("DD|EAU|TO cmd"),
        ["split over runs that Word trims"] = FieldMark("begin") + "<w:r><w:instrText> DD </w:instrText></w:r><w:r><w:instrText> EAUTO cmd</w:instrText></w:r>" + FieldMark("end"),
        ["in quotes"] = Field("\"DDEAUTO\" cmd"),
        ["in w:fldSimple"] = "<w:p><w:fldSimple w:instr=\" DDEAUTO cmd \"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>",
        ["as a CDATA section"] = Field("<w:r><w:instrText><![CDATA[DDE]]>AUTO cmd</w:instrText></w:r>"),
        ["in a deleted instruction"] = Field("<w:r><w:delInstrText>DDEAUTO cmd</w:delInstrText></w:r>"),
        ["spelled by QUOTE"] = Field($"{Field(Quote, "")}| cmd"),
        ["spelled by QUOTE in hexadecimal"] = Field($"{Field("QUOTE 0x44 0x44 0x45", "")}| cmd"),
        ["half spelled by QUOTE"] = Field($"D|{Field("QUOTE 68 69", "")}| cmd"),
        ["spelled by several QUOTE"] = Field($"{Field("QUOTE 68", "")}|{Field("QUOTE 68", "")}|{Field("QUOTE 69", "")}| cmd"),
        ["spelled by QUOTE in w:fldSimple"] = Field($"<w:fldSimple w:instr=\"{Quote}\"/>| cmd"),
        ["kept by SET"] = Field("SET a \"DDEAUTO cmd\"") + Field($"{Field("REF a", "")}"),
        ["kept by SET, spelled by QUOTE, called by name"] = Field($"SET a |{Field(Quote, "")}") + Field($"{Field("a", "")}| cmd"),
        ["in the shown text of an inner field"] = Field($"{Field("DOCPROPERTY a", "DDEAUTO")}| cmd"),
        ["in a field that does not end"] = FieldMark("begin") + Instruction("DDEAUTO cmd"),
        ["inside a harmless field"] = Field($"IF 1 = 1 |{Field("DDEAUTO cmd")}"),
    };

    public static TheoryData<string> Ways => [.. Programs.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_field_that_starts_a_program_is_refused_when_it_is_written(string way) => GateAssert.Refused(Docx(Programs[way]).Build(), PackageKind.Word, "G60");

    [Theory]
    [InlineData("header1", "header")]
    [InlineData("footer1", "footer")]
    [InlineData("footnotes", "footnotes")]
    [InlineData("comments", "comments")]
    [InlineData("glossary/document", "document.glossary")]
    [InlineData("anything", "unknown")]
    public void Fields_are_looked_for_in_every_part(string part, string type)
    {
        var file = Docx(types: Override($"/word/{part}.xml", $"application/vnd.openxmlformats-officedocument.wordprocessingml.{type}+xml"))
            .Add($"word/{part}.xml", Document(Field("DDEAUTO cmd"))).Build();

        GateAssert.Refused(file, PackageKind.Word, "G60");
    }

    [Theory]
    [InlineData("INCLUDETEXT a.docx", "INCLUDETEXT")]
    [InlineData("includepicture \"http://example.org/a.png\" \\d", "INCLUDEPICTURE")]
    [InlineData("LINK Excel.Sheet.12 a.xlsx", "LINK")]
    [InlineData("MACROBUTTON Run 点这里", "MACROBUTTON")]
    [InlineData("DATABASE \\d a.mdb", "DATABASE")]
    [InlineData("IMP|ORT a.png", "IMPORT")]
    public void A_field_that_fetches_something_is_accepted_and_named(string instruction, string name)
    {
        var finding = Assert.Single(GateAssert.Open(Docx(Field(instruction)).Build()).Findings);

        Assert.Equal(("G83", $"word/document.xml 含有 {name} 域，只保留显示的文字。"), (finding.Rule, finding.Message));
    }

    [Theory]
    [InlineData("PAGE")]
    [InlineData(" PAGE \\* MERGEFORMAT ")]
    [InlineData("TOC \\o \"1-2\" \\n \\h \\z \\u")]
    [InlineData("HYPERLINK \"http://example.org/\" \\l \"_Toc1\"")]
    [InlineData("=SUM(ABOVE)")]
    [InlineData("SEQ|\\* ARABIC")]
    [InlineData("ADDIN EN.CITE <EndNote>记录</EndNote>")]
    [InlineData("")]
    public void Ordinary_fields_are_nothing_to_speak_of(string instruction) =>
        GateAssert.Accepted(Docx(Field(instruction.Replace("<", "&lt;", StringComparison.Ordinal))).Build(), PackageKind.Word);

    [Fact]
    public void A_field_inside_the_instruction_of_another_is_no_part_of_its_name() =>
        GateAssert.Accepted(Docx(Field($"IF|{Field("MERGEFIELD 单位")}| = \"\" \"a\" \"b\"")).Build(), PackageKind.Word);

    [Fact]
    public void A_name_that_another_field_works_out_is_named() =>
        GateAssert.Accepted(Docx(Field($"{Field("DOCPROPERTY a", "PAGE")}| x")).Build(), PackageKind.Word, "G84");

    [Fact]
    public void Text_about_DDE_is_only_text() =>
        GateAssert.Accepted(Docx("<w:p><w:r><w:t>DDEAUTO 是一种域。</w:t></w:r></w:p>" + Field("PAGE", "DDE")).Build(), PackageKind.Word);

    [Fact]
    public void Fields_nested_beyond_reason_are_refused() =>
        GateAssert.Refused(Docx(string.Concat(Enumerable.Repeat(FieldMark("begin"), 1_000)) + Instruction("PAGE")).Build(), PackageKind.Word, "G65");

    [Fact]
    public void One_name_is_named_once_a_part() =>
        Assert.Single(GateAssert.Open(Docx(string.Concat(Enumerable.Repeat(Field("LINK a"), 50))).Build()).Findings);
}
