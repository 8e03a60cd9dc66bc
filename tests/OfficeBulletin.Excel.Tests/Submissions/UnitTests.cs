using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Tests.Submissions;

using static SubmissionField;

/// <summary>Units in cells: several in one, names that hold marks themselves, short and former names, misspellings.</summary>
public sealed class UnitTests
{
    [Theory]
    [InlineData("万州区委党史研究室、开州区委党史研究室", "万州区委党史研究室|开州区委党史研究室")]
    [InlineData("万州区委党史研究室，开州区委党史研究室", "万州区委党史研究室|开州区委党史研究室")]
    [InlineData("万州区委党史研究室;开州区委党史研究室", "万州区委党史研究室|开州区委党史研究室")]
    [InlineData("万州区委党史研究室/开州区委党史研究室", "万州区委党史研究室|开州区委党史研究室")]
    [InlineData("万州区委党史研究室\n开州区委党史研究室", "万州区委党史研究室|开州区委党史研究室")]
    [InlineData("万州区委党史研究室 开州区委党史研究室", "万州区委党史研究室|开州区委党史研究室")]
    [InlineData("万州区委党史研究室和开州区委党史研究室", "万州区委党史研究室|开州区委党史研究室")]
    [InlineData("南川区党史和地方志研究室", "南川区党史和地方志研究室")]
    [InlineData("万州区委党史研究室、南川区党史和地方志研究室", "万州区委党史研究室|南川区党史和地方志研究室")]
    [InlineData("办公室（机关党委、人事处）", "办公室（机关党委、人事处）")]
    [InlineData("万州区委党史研究室、万州区委党史研究室", "万州区委党史研究室")]
    public void Marks_part_names_with_a_register_and_without(string written, string units)
    {
        var form = FilledForm.Of(1).Write(1, SubmissionField.Units, written, item => item with { Units = units.Split('|') });
        Verdict.Holds(new(written, form));
        Verdict.Holds(new(written, form), Verdict.Register);
    }

    [Theory]
    [InlineData("万州", "万州区委党史研究室")]
    [InlineData("万 州", "万州区委党史研究室")]
    [InlineData("万州、开州", "万州区委党史研究室|开州区委党史研究室")]
    [InlineData("万州和开州", "万州区委党史研究室|开州区委党史研究室")]
    [InlineData("开州党史办", "开州区委党史研究室")]
    [InlineData("征集、编研处", "征集、编研处")]
    [InlineData("宣传和教育处、征集、编研处", "宣传和教育处|征集、编研处")]
    [InlineData("办公室(机关党委、人事处)和宣传和教育处", "办公室（机关党委、人事处）|宣传和教育处")]
    [InlineData("万州区委党史研究室（盖章）", "万州区委党史研究室")]
    [InlineData("开县县委党史研究室", "开州区委党史研究室", "E21@B2")]
    public void The_register_gives_full_names(string written, string units, string findings = "") =>
        Verdict.Holds(new(written, FilledForm.Of(1).Write(1, SubmissionField.Units, written, item => item with { Units = units.Split('|') }), findings), Verdict.Register);

    [Theory]
    [InlineData("万州区党史研究室", "万州区委党史研究室")]
    [InlineData("南川区委党史和地方志研究室", "南川区党史和地方志研究室")]
    [InlineData("开州区史志办", "开州区委党史研究室")]
    [InlineData("某某公司", null)]
    [InlineData("万州区委党史研究室、某某公司", null)]
    public void A_unit_that_the_register_does_not_know_holds_the_row_back(string written, string? nearest)
    {
        var form = FilledForm.Of(2).Write(2, SubmissionField.Units, written);
        Verdict.Holds(new(written, form, "E20@B3", 2), Verdict.Register);
        Assert.Equal(nearest, Assert.Single(Verdict.Read(FilledForm.Package(form), Verdict.Register).Findings).Suggestion);
    }

    [Fact]
    public void A_former_name_is_good_in_its_years()
    {
        var form = FilledForm.Of(1).Write(1, EventDate, "2015-3-5", item => item with { EventDate = new DateOnly(2015, 3, 5), Units = ["开州区委党史研究室"] }).Write(1, SubmissionField.Units, "开县县委党史研究室");
        Verdict.Holds(new("former", form), Verdict.Register);
    }

    [Fact]
    public void An_unknown_unit_above_the_table_is_said_once_at_its_cell()
    {
        var form = FilledForm.Of(3).At(3, 1).Without(SubmissionField.Units).Cell("A1", "报送单位：万洲区委党史研究室");
        Verdict.Holds(new("above", form, "E20@A1", 1, 2, 3), Verdict.Register);
    }

    [Theory]
    [InlineData("和平街道")]
    [InlineData("渝中区和平路街道办")]
    [InlineData("党史和文献研究院")]
    public void A_name_that_holds_和_stays_whole_without_a_register(string name) => Assert.Equal(name, Assert.Single(new UnitNames(null).Read(name)).Name);
}
