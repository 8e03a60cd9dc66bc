using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Text;
using OfficeBulletin.Word.Importing;
using static OfficeBulletin.Word.Tests.Importing.Markup;

namespace OfficeBulletin.Word.Tests.Importing;

/// <summary>Whatever runs, marks and changes a text is cut into, all of it comes over once and in order.</summary>
public sealed class SurvivalProperties
{
    private static readonly string[] Looks = ["", "<w:b/>", "<w:i/>", "<w:u w:val=\"single\"/>", "<w:vertAlign w:val=\"superscript\"/>", "<w:b/><w:i/>", "<w:color w:val=\"0000FF\"/>"];

    private static readonly string[] Wrappers =
    [
        "{0}", "{0}", "{0}", "<w:ins w:id=\"1\" w:author=\"a\">{0}</w:ins>", "<w:sdt><w:sdtPr/><w:sdtContent>{0}</w:sdtContent></w:sdt>", "<w:hyperlink w:anchor=\"a\">{0}</w:hyperlink>",
        "<w:fldSimple w:instr=\" REF a \">{0}</w:fldSimple>", "<w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>删去</w:delText></w:r></w:del>{0}",
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{0}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
    ];

    private static readonly Gen<char> Character = Gen.Frequency(
        (12, Gen.Elements("红色史料征编座谈会在区县召开并强调要持续推进".ToCharArray())),
        (4, Gen.Elements("，。、；：“”（）——《》".ToCharArray())),
        (4, Gen.Elements("aZ09 <>&\"'%.".ToCharArray())),
        (1, Gen.Elements('\u200B', '\u00A0', '\t', '\u3000', 'é', 'Ω')));

    private static readonly Gen<string> Piece = Character.NonEmptyListOf().Select(characters => string.Concat(characters));

    private static readonly Gen<(string Text, string Markup)> Inline =
        from text in Piece
        from look in Gen.Elements(Looks)
        from wrapper in Gen.Elements(Wrappers)
        select (text, wrapper.Replace("{0}", R(text, look), StringComparison.Ordinal));

    private static readonly Gen<List<(string Text, string Markup)>> Paragraph = Inline.NonEmptyListOf().Select(pieces => pieces.ToList());

    [Fact]
    public void Any_text_in_any_runs_and_changes_survives() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Paragraph.NonEmptyListOf().ToArbitrary(), paragraphs =>
        {
            var blocks = paragraphs.Select(pieces => Par([.. pieces.Select(piece => piece.Markup)]));
            var article = UnitFile.WithBody([.. blocks]).Damaged().Article();
            var source = string.Concat(paragraphs.SelectMany(pieces => pieces).Select(piece => piece.Text));
            Assert.Equal(Ink(source), Ink(AllText(article)));
        }));

    [Fact]
    public void Any_text_in_any_table_survives() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Piece.NonEmptyListOf().ToArbitrary(), cells =>
        {
            var rows = cells.Chunk(3).Select(row => Row([.. row.Select((text, at) => Cell(text, at == 1 ? "<w:gridSpan w:val=\"2\"/>" : ""))]));
            var article = UnitFile.WithBody(Table("9 9 9 9", [.. rows]), P("")).Damaged().Article();
            Assert.Equal(Ink(string.Concat(cells)), Ink(AllText(article)));
            Assert.All(article.Body.OfType<Issues.Table>(), table => Assert.Single(table.Rows.Select(row => row.Count).Distinct()));
        }));

    private static string AllText(ImportedArticle article) =>
        string.Concat(article.Title) + string.Concat(article.Subtitle) + string.Concat(Shown.Texts(article.Body)) + string.Concat(article.Units);

    /// <summary>What a reader sees of a text: blanks and invisible characters left out.</summary>
    private static string Ink(string text) => string.Concat(InvisibleCharacters.Remove(text, new List<int>()).Where(character => !char.IsWhiteSpace(character)));
}
