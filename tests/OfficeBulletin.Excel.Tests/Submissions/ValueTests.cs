using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Tests.Submissions;

using static SubmissionField;

/// <summary>Values as people write them, in the field where they stand; "" for findings means that nothing is said, a finding alone that the row is held back or the value left out.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("2025-03-05")]
    [InlineData("2025.3.5")]
    [InlineData("2025．3．5")]
    [InlineData("2025/03/05")]
    [InlineData("2025/3/5")]
    [InlineData("20250305")]
    [InlineData("n:20250305")]
    [InlineData("2025年3月5日")]
    [InlineData("2025 年 3 月 5 日")]
    [InlineData("２０２５年３月５日")]
    [InlineData("2025年3月5号")]
    [InlineData("2025年3月5")]
    [InlineData("2025年3月5日上午")]
    [InlineData("2025年3月5日下午3时30分")]
    [InlineData("2025年3月5日（星期三）")]
    [InlineData("2025-3-5 14:30")]
    [InlineData("2025-03-05T14:30:00")]
    [InlineData("2025-3-5 00:00:00")]
    [InlineData("2025/3/5 星期三")]
    [InlineData("二〇二五年三月五日")]
    [InlineData("二○二五年三月五日")]
    [InlineData("二零二五年三月五日")]
    [InlineData("2025。3。5")]
    [InlineData("2025、3、5")]
    [InlineData("2025 3 5")]
    [InlineData("2025.03.05.")]
    [InlineData("2025-3月-5日")]
    [InlineData("2025年3月5日9:00-11:30")]
    [InlineData("2025年3月5日 9时30分至11时")]
    [InlineData("2025年3月5日（农历二月初六）")]
    [InlineData("自2025年3月5日起")]
    [InlineData("2025年3月5日。")]
    [InlineData("'2025-3-5")]
    [InlineData("’2025年3月5日")]
    [InlineData("二Ｏ二五年三月五日")]
    [InlineData("二O二五年三月五日")]
    [InlineData("二o二五年三月五日")]
    [InlineData("二0二五年三月五日")]
    [InlineData("2O25年3月5日")]
    [InlineData("2025-O3-O5")]
    [InlineData("d:2025-03-05")]
    [InlineData("d:2025-03-05 09:30:00")]
    [InlineData("25.3.5", "E15@H2")]
    [InlineData("25-3-5", "E15@H2")]
    [InlineData("n:45721", "E15@H2")]
    [InlineData("45721", "E15@H2")]
    [InlineData("2025年3月5日至7日", "E16@H2")]
    [InlineData("2025年3月5日-7日", "E16@H2")]
    [InlineData("2025年3月5—7日", "E16@H2")]
    [InlineData("2025年3月5日至4月2日", "E16@H2")]
    [InlineData("2025.3.5-3.7", "E16@H2")]
    [InlineData("2025.3.5-7", "E16@H2")]
    [InlineData("2025-03-05~2025-03-07", "E16@H2")]
    [InlineData("2025年3月5日、6日", "E16@H2")]
    public void A_date_is_read(string written, string findings = "") =>
        Verdict.Holds(new(written, FilledForm.Of(1).Write(1, EventDate, written, item => item with { EventDate = new DateOnly(2025, 3, 5) }), findings));

    [Theory]
    [InlineData("二〇二五年十二月三十一日", 2025, 12, 31)]
    [InlineData("二〇二四年二月二十九日", 2024, 2, 29)]
    [InlineData("2024年11月11日", 2024, 11, 11)]
    [InlineData("2024.12.1", 2024, 12, 1)]
    [InlineData("二OO八年八月八日", 2008, 8, 8)]
    [InlineData("二00八年十月一日", 2008, 10, 1)]
    [InlineData("2OO8年10月2O日", 2008, 10, 20)]
    [InlineData("2020年十月10日", 2020, 10, 10)]
    [InlineData("1949-10-1", 1949, 10, 1)]
    public void Other_days_too(string written, int year, int month, int day) => Assert.Equal(new DateReading(DateVerdict.Day, new DateOnly(year, month, day)), DateText.Read(written));

    [Theory]
    [InlineData("3月5日")]
    [InlineData("3.5")]
    [InlineData("3/5")]
    [InlineData("12月5日")]
    [InlineData("十二月五日")]
    [InlineData("2025年3月")]
    [InlineData("2025.3")]
    [InlineData("n:2025.3")]
    [InlineData("2025年3月上旬")]
    [InlineData("2025年")]
    [InlineData("n:2025")]
    [InlineData("2025-2-30")]
    [InlineData("2025年13月5日")]
    [InlineData("2025年4月31日")]
    [InlineData("20250230")]
    [InlineData("2205-3-5")]
    [InlineData("3/5/2025")]
    [InlineData("2025年3月5日至2日")]
    [InlineData("2025年3月5日至32日")]
    [InlineData("待定")]
    [InlineData("2025年3月5日左右")]
    [InlineData("d:1900-01-05")]
    [InlineData("近日")]
    [InlineData("第三季度")]
    [InlineData("n:5")]
    [InlineData("2025-3-5abc")]
    [InlineData("13812345678")]
    public void A_date_that_cannot_be_read_holds_the_row_back(string written) => Verdict.Holds(new(written, FilledForm.Of(2).Write(2, EventDate, written), "E14@H3", 2));

    [Theory]
    [InlineData("n:13812345678", "13812345678")]
    [InlineData("１３８１２３４５６７８", "13812345678")]
    [InlineData("138 1234 5678", "13812345678")]
    [InlineData("138-1234-5678", "13812345678")]
    [InlineData("+86 13812345678", "13812345678")]
    [InlineData("023-58123456", "023-58123456")]
    [InlineData("023—58123456", "023-58123456")]
    [InlineData("（023）58123456", "(023)58123456")]
    [InlineData("58123456", "58123456")]
    [InlineData("023-58123456转801", "023-58123456转801")]
    [InlineData("0839-3267890", "0839-3267890")]
    [InlineData("13812345678/023-58123456", "13812345678/023-58123456")]
    [InlineData("400-810-8888", "400-810-8888")]
    [InlineData("张明远 13812345678", "13812345678")]
    [InlineData("13812345678（微信同号）", "13812345678")]
    [InlineData("办公室：58123456", "58123456")]
    [InlineData("13812345678.0", "13812345678")]
    public void A_phone_number_is_read(string written, string phone) => Verdict.Holds(new(written, FilledForm.Of(1).Write(1, Phone, written, item => item with { Phone = phone })));

    [Theory]
    [InlineData("1381234567")]
    [InlineData("138123456789")]
    [InlineData("无")]
    [InlineData("张明远")]
    [InlineData("张明远 1381234567")]
    [InlineData("1.38E+10")]
    [InlineData("23812345678")]
    [InlineData("12")]
    public void A_number_that_nobody_can_dial_holds_the_row_back(string written) => Verdict.Holds(new(written, FilledForm.Of(1).Write(1, Phone, written), "E17@J2", 1));

    [Theory]
    [InlineData("不涉密")]
    [InlineData("非涉密")]
    [InlineData("不涉密。")]
    [InlineData(" 不 涉 密 ")]
    [InlineData("未涉密")]
    [InlineData("不涉及国家秘密")]
    [InlineData("无密级")]
    [InlineData("公开")]
    [InlineData("已审核，不涉密")]
    [InlineData("本稿件不涉密")]
    [InlineData("不涉密（已审）")]
    public void Declarations_that_say_so_are_accepted(string written) => Verdict.Holds(new(written, FilledForm.Of(1).Write(1, Classification, written)));

    [Theory]
    [InlineData("否")]
    [InlineData("×")]
    [InlineData("不涉密")]
    [InlineData("N")]
    public void Where_是否涉密_is_asked_no_is_the_answer(string written) => Verdict.Holds(new(written, FilledForm.Of(1).Heading(Classification, "是否涉密*").Write(1, Classification, written)));

    [Theory]
    [InlineData("密级声明", "秘密")]
    [InlineData("密级声明", "内部")]
    [InlineData("密级声明", "机密")]
    [InlineData("密级声明", "涉密")]
    [InlineData("密级声明", "否")]
    [InlineData("密级声明", "待定")]
    [InlineData("密级声明", "不涉密？")]
    [InlineData("密级声明", "部分不涉密")]
    [InlineData("密级声明", "不涉密，附件涉密")]
    [InlineData("密级声明", "是否涉密待定")]
    [InlineData("是否涉密", "是")]
    [InlineData("是否涉密", "√")]
    [InlineData("密级", "秘密★10年")]
    public void Any_other_declaration_holds_the_row_back(string heading, string written) =>
        Verdict.Holds(new(written, FilledForm.Of(2).Heading(Classification, heading).Write(1, Classification, written), "E18@Q2", 1));

    [Theory]
    [InlineData("动态", "动态", "")]
    [InlineData("经验 交流", "经验交流", "")]
    [InlineData("工作动态", "工作动态", "E19@D2")]
    [InlineData("经验交硫", "经验交硫", "E19@D2")]
    [InlineData("通知公告", "通知公告", "E19@D2")]
    public void Categories_are_held_against_the_list(string written, string category, string findings) =>
        Verdict.Holds(new(written, FilledForm.Of(1).Write(1, Category, written, item => item with { Category = category }), findings));

    [Theory]
    [InlineData("口述.docx", "口述.docx", "")]
    [InlineData("口述", "口述.docx", "")]
    [InlineData("《口述》", "口述.docx", "")]
    [InlineData("“十四五”规划.docx", "“十四五”规划.docx", "")]
    [InlineData("3.5专题讲座", "3.5专题讲座.docx", "")]
    [InlineData("2025.3.5座谈会.DOCX", "2025.3.5座谈会.DOCX", "")]
    [InlineData("附件/口述.docx", "口述.docx", "")]
    [InlineData("C:\\文稿\\口述.docx", "口述.docx", "")]
    [InlineData("../../口述.docx", "口述.docx", "")]
    [InlineData("口述．ｄｏｃｘ", "口述.docx", "")]
    [InlineData("口述。docx", "口述.docx", "")]
    [InlineData("附件1：口述.docx", "口述.docx", "")]
    [InlineData("口述.docx（已发邮箱）", "口述.docx", "")]
    [InlineData("《口述》.docx（已发邮箱）", "《口述》.docx", "")]
    [InlineData("《口述.docx》（已发邮箱）", "口述.docx", "")]
    [InlineData("“口述.docx”(共3页)", "口述.docx", "")]
    [InlineData("《口述》（已发邮箱）", "口述.docx", "")]
    [InlineData("口述（已发邮箱）", "口述.docx", "")]
    [InlineData("《口述》.docx", "《口述》.docx", "")]
    [InlineData("《口述》座谈会.docx", "《口述》座谈会.docx", "")]
    [InlineData("关于《口述》.docx", "关于《口述》.docx", "")]
    [InlineData("口述（初稿）.docx", "口述（初稿）.docx", "")]
    [InlineData("口述（初稿）", "口述（初稿）.docx", "")]
    [InlineData("口述．ｄｏｃｘ（已发）", "口述.docx", "")]
    [InlineData("万州、开州联合口述.docx", "万州、开州联合口述.docx", "")]
    [InlineData("口述.docx、现场.jpg", "口述.docx", "E25@F2")]
    public void Names_of_files_are_read(string written, string file, string findings) =>
        Verdict.Holds(new(written, FilledForm.Of(1).Write(1, Body, "").Write(1, Attachment, written, item => item with { Body = [], Attachment = file }), findings));

    [Theory]
    [InlineData("口述.doc", "E22@F2")]
    [InlineData("口述.wps", "E22@F2")]
    [InlineData("口述.pdf", "E22@F2")]
    [InlineData("口述.zip", "E22@F2")]
    [InlineData("见附件", "E23@F2")]
    [InlineData("有", "E23@F2")]
    [InlineData("1", "E23@F2")]
    [InlineData("已发邮箱", "E23@F2")]
    [InlineData("甲.docx、乙.docx", "E24@F2")]
    [InlineData("甲.docx\n乙.docx", "E24@F2")]
    [InlineData("无", "E11@E2")]
    public void Anything_else_in_its_place_holds_the_row_back(string written, string findings) =>
        Verdict.Holds(new(written, FilledForm.Of(1).Write(1, Body, "").Write(1, Attachment, written), findings, 1));

    [Fact]
    public void Where_body_and_file_are_both_there_the_file_is_used() =>
        Verdict.Holds(new("both", FilledForm.Of(1).Write(1, Attachment, "口述.docx", item => item with { Body = [], Attachment = "口述.docx" }), "E26@E2"));

    [Fact]
    public void A_picture_named_beside_the_body_holds_nothing_back() =>
        Verdict.Holds(new("picture", FilledForm.Of(1).Write(1, Attachment, "现场.jpg"), "E25@F2"));

    [Fact]
    public void A_body_that_points_to_the_file_is_none() =>
        Verdict.Holds(new("points", FilledForm.Of(2).Write(1, Body, "见附件").Write(1, Attachment, "口述.docx", item => item with { Body = [], Attachment = "口述.docx" }).Write(2, Body, "（详见附件）"), "E11@E3", 2));

    [Fact]
    public void Lines_of_the_body_are_paragraphs() =>
        Verdict.Holds(new("body", FilledForm.Of(1).Write(1, Body, "　　第一段。\r\n\n　　 第二段。 \n　　", item => item with { Body = ["第一段。", "第二段。"] })));

    [Fact]
    public void Lines_of_the_title_are_its_lines_and_a_dash_begins_the_subtitle() =>
        Verdict.Holds(new("title", FilledForm.Of(1).Write(1, Title, "万州区召开\n党史工作会议 \n——暨读书班", item => item with { Title = ["万州区召开", "党史工作会议"], Subtitle = ["——暨读书班"] })));

    [Theory]
    [InlineData("是", true)]
    [InlineData("否，已在区政府网站刊发", false)]
    [InlineData("否", false)]
    [InlineData("√", true)]
    [InlineData("×", false)]
    [InlineData("b:1", true)]
    [InlineData("首发", true)]
    [InlineData("☑是 □否", true)]
    [InlineData("□是 ☑否", false)]
    [InlineData("待定", null, "E32@O2")]
    public void Whether_it_is_the_first_release(string written, bool? first, string findings = "") =>
        Verdict.Holds(new(written, FilledForm.Of(1).Write(1, FirstRelease, written, item => item with { FirstRelease = first }), findings));

    [Theory]
    [InlineData("n:2", 2)]
    [InlineData("2张", 2)]
    [InlineData("２幅", 2)]
    [InlineData("共两张", 2)]
    [InlineData("无", 0)]
    [InlineData("3张（附后）", 3)]
    [InlineData("若干", null, "E32@P2")]
    public void How_many_pictures(string written, int? pictures, string findings = "") =>
        Verdict.Holds(new(written, FilledForm.Of(1).Write(1, Pictures, written, item => item with { Pictures = pictures }), findings));

    [Theory]
    [InlineData("中研院、重庆党史网", new[] { "中研院", "重庆党史网" })]
    [InlineData("中研院;重庆党史网，市委办公厅", new[] { "中研院", "重庆党史网", "市委办公厅" })]
    [InlineData("无", new string[0])]
    [InlineData("/", new string[0])]
    public void Where_it_was_sent_already(string written, string[] channels) =>
        Verdict.Holds(new(written, FilledForm.Of(1).Write(1, Channels, written, item => item with { Channels = channels })));

    [Theory]
    [InlineData("１")]
    [InlineData("n:1")]
    [InlineData("①")]
    [InlineData("第一号")]
    public void Numbers_are_kept_as_written_in_half_width(string written) =>
        Verdict.Holds(new(written, FilledForm.Of(1).Write(1, Number, written, item => item with { Number = HalfWidth.Of(written.Replace("n:", "", StringComparison.Ordinal)) })));
}
