using static OfficeBulletin.Word.Tests.Importing.Markup;

namespace OfficeBulletin.Word.Tests.Importing;

/// <summary>Lines are shown joined by "/" in the cases; every line is a paragraph, as a PDF leaves it, or a line between breaks.</summary>
public sealed class UnwrappingTests
{
    public static TheoryData<string, string, string> Pasted => new()
    {
        {
            "three full lines and a rest",
            "为深入推进党史学习教育，万州区委党史研究室联合区教委开展/党史进校园系列活动，组织宣讲团成员走进全区二十所中小学，/以讲故事、看展览、唱红歌等形式，引导青少年从小听党话、/跟党走。",
            "为深入推进党史学习教育，万州区委党史研究室联合区教委开展党史进校园系列活动，组织宣讲团成员走进全区二十所中小学，以讲故事、看展览、唱红歌等形式，引导青少年从小听党话、跟党走。"
        },
        {
            "two paragraphs, the second indented",
            "　　会议听取了各科室工作汇报，围绕明年工作思路进行了认真/研究讨论，就史料征编、宣传教育、队伍建设等三个方面的重点/任务作了部署。/　　会议要求，各科室要提高站位，细化措施，倒排工期，挂图/作战，确保各项任务按时完成。",
            "会议听取了各科室工作汇报，围绕明年工作思路进行了认真研究讨论，就史料征编、宣传教育、队伍建设等三个方面的重点任务作了部署。/会议要求，各科室要提高站位，细化措施，倒排工期，挂图作战，确保各项任务按时完成。"
        },
        {
            "a figure cut in two",
            "据统计，全区现有各级革命遗址一百六十余处，其中国家级3处，市级2/6处，已建成各类红色教育基地四十二个，全年接待参观者逾1300万人/次，较上年增长一成以上，实现社会效益与经济效益双丰收。",
            "据统计，全区现有各级革命遗址一百六十余处，其中国家级3处，市级26处，已建成各类红色教育基地四十二个，全年接待参观者逾1300万人次，较上年增长一成以上，实现社会效益与经济效益双丰收。"
        },
        {
            "a line that ends in a quotation within the sentence",
            "本次活动以传承红色基因为主题，先后举办“学党史、颂党恩”/主题演讲比赛、红色故事会、知识竞赛等活动，评选表彰了一批/先进集体和先进个人，在全区上下营造了浓厚的学习氛围，得到/各方面充分肯定，取得了良好的效果。",
            "本次活动以传承红色基因为主题，先后举办“学党史、颂党恩”主题演讲比赛、红色故事会、知识竞赛等活动，评选表彰了一批先进集体和先进个人，在全区上下营造了浓厚的学习氛围，得到各方面充分肯定，取得了良好的效果。"
        },
        {
            "a clause that ends at the edge, where paragraphs are indented",
            "　　会议明确了明年的重点任务，要求完成地方党史第三卷初稿编/写工作，配合做好红色资源普查登记，建成区级红色资源数据库；/举办纪念展览，组织宣讲团走进各乡镇街道，营造浓厚的学习氛/围。/　　区委宣传部、区教委等单位负责人参加会议。",
            "会议明确了明年的重点任务，要求完成地方党史第三卷初稿编写工作，配合做好红色资源普查登记，建成区级红色资源数据库；举办纪念展览，组织宣讲团走进各乡镇街道，营造浓厚的学习氛围。/区委宣传部、区教委等单位负责人参加会议。"
        },
        {
            "Latin words keep a blank, a hyphen stays",
            "The county office held its annual meeting on local history and re-/viewed the work of the year, which covered nine new collections of/papers and two exhibitions that were open to the public free of/charge until December.",
            "The county office held its annual meeting on local history and re-viewed the work of the year, which covered nine new collections of papers and two exhibitions that were open to the public free of charge until December."
        },
        {
            "a list after a pasted paragraph",
            "会议研究通过了明年工作要点，明确要抓好以下三项工作，各科/室要结合实际认真贯彻落实，确保各项任务落到实处见到成效，/不断开创新局面：/1.编写地方党史第三卷/2.建设红色资源数据库/3.办好纪念展览",
            "会议研究通过了明年工作要点，明确要抓好以下三项工作，各科室要结合实际认真贯彻落实，确保各项任务落到实处见到成效，不断开创新局面：/1.编写地方党史第三卷/2.建设红色资源数据库/3.办好纪念展览"
        },
        {
            "one break at a comma",
            "会议指出，党史工作要坚持以习近平新时代中国特色社会主义思想为指导，/不断提高工作质量和水平。",
            "会议指出，党史工作要坚持以习近平新时代中国特色社会主义思想为指导，不断提高工作质量和水平。"
        },
    };

    public static TheoryData<string, string> LeftAlone => new()
    {
        { "real paragraphs", "12月1日，万州区召开党史工作座谈会，总结全年工作。/12月3日，开州区召开史料征编工作会，研究年度计划。/12月5日，梁平区举办红色故事宣讲比赛，评出一等奖两名。" },
        { "a verse", "红军不怕远征难，/万水千山只等闲。/五岭逶迤腾细浪，/乌蒙磅礴走泥丸。" },
        { "titles of books", "《中国共产党重庆市万州区历史大事记选编》/《中国共产党重庆市开州区历史大事记选编》/《中国共产党重庆市梁平区历史大事记选编》" },
        { "an untitled first line", "万州区委党史研究室召开年度工作总结会议部署明年重点任务/会议听取了各科室工作汇报，研究了明年工作。" },
        { "short headings and sentences", "坚持高位推动/区委常委会三次专题研究党史工作。/坚持项目引领/全年实施重点项目十二个。" },
        { "a numbered heading before a sentence", "一、加强组织领导，压实工作责任，确保各项任务落到实处/各单位要高度重视。" },
        { "people and posts", "万州区委党史研究室主任林一凡、副主任周望舒、科长沈知微/开州区委党史研究室主任何青山、副主任许若水、科长秦明月/梁平区委党史研究室主任苏北辰、副主任白景行、科长江晚晴" },
        { "a diary", "1月5日 区委党史研究室召开新年第一次全体干部职工大会，部署工作/1月9日 市委党史研究室调研组一行来区调研革命遗址保护利用工作/1月12日 《万州革命遗址名录》通过专家评审，即将正式出版发行" },
        { "labels", "时间：2023年12月1日上午九时三十分至十一时三十分整/地点：万州区委党校第一教学楼三楼学术报告厅东侧会议室/主持：区委党史研究室主任林一凡同志（兼地方志办公室主任）" },
    };

    [Theory]
    [MemberData(nameof(Pasted))]
    public void Lines_broken_in_the_middle_of_a_sentence_are_joined(string what, string lines, string joined)
    {
        Assert.NotEmpty(what);
        Assert.Equal(joined.Split('/'), AsParagraphs(lines).Body());
    }

    [Theory]
    [MemberData(nameof(Pasted))]
    public void Line_breaks_are_treated_alike(string what, string lines, string joined)
    {
        Assert.NotEmpty(what);
        Assert.Equal(joined.Split('/'), AsLines(lines).Body().SelectMany(paragraph => paragraph.Split('\n')));
    }

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public void Lines_that_are_meant_stay(string what, string lines)
    {
        Assert.NotEmpty(what);
        Assert.Equal(lines.Split('/'), AsParagraphs(lines).Body());
        Assert.Null(AsParagraphs(lines).Says("import.unwrapped"));
        Assert.Equal([lines.Replace('/', '\n')], AsLines(lines).Body());
    }

    [Fact]
    public void Joined_breaks_are_named_once_with_their_number() =>
        Assert.Equal("接上了 3 处句子中间的断行：“合区教委开展党史进校园系”、“十所中小学，以讲故事、看”、“从小听党话、跟党走。”，请核对分段。",
            AsParagraphs("为深入推进党史学习教育，万州区委党史研究室联合区教委开展/党史进校园系列活动，组织宣讲团成员走进全区二十所中小学，/以讲故事、看展览、唱红歌等形式，引导青少年从小听党话、/跟党走。").Says("import.unwrapped"));

    [Fact]
    public void Emphasis_and_notes_survive_the_joining() =>
        Assert.Equal(["为深入推进党史学习教育，万州区委*党史研究室*‹区级机关。›联合区教委、区文旅委不断推动党史学习走深走实。"], UnitFile
            .WithBody(Par(R("为深入推进党史学习教育，万州区委"), R("党史研究室", "<w:b/>"), FootnoteMark(1), R("联合区教委、")), P("区文旅委不断推动党史学习走深走实。"))
            .Footnotes(Footnote(1, "区级机关。")).Body());

    [Fact]
    public void Lines_of_another_look_are_not_joined() =>
        Assert.Equal(["*为深入推进党史学习教育，万州区委党史研究室联合区教委、*", "区文旅委不断推动党史学习走深走实。"], UnitFile
            .WithBody(Par(R("为深入推进党史学习教育，万州区委党史研究室联合区教委、", "<w:b/>")), P("区文旅委不断推动党史学习走深走实。")).Body());

    [Fact]
    public void Cells_are_never_joined() =>
        Assert.Equal(["│ 为深入推进党史学习教育，万州区委党史研究室联合区教委、¶区文旅委推动学习。 │ 乙"], UnitFile
            .WithBody(Table("9 9", Row(CellOf("", P("为深入推进党史学习教育，万州区委党史研究室联合区教委、"), P("区文旅委推动学习。")), Cell("乙"))), "<w:p/>").Body());

    [Fact]
    public void Breaks_that_stand_for_paragraphs_become_paragraphs() =>
        Assert.Equal(["第一段完。", "第二段完。", "第三段\n的诗行"], UnitFile
            .WithBody(Par(R("　　第一段完。"), Run("<w:br/>"), R("　　第二段完。"), Run("<w:br/>"), Run("<w:br/>"), R("第三段"), Run("<w:br/>"), R("的诗行"))).Body());

    [Fact]
    public void An_attribution_broken_over_two_lines_is_found()
    {
        var article = AsParagraphs("为深入推进党史学习教育，万州区委党史研究室联合区教委开展/党史进校园活动，组织宣讲团走进全区二十所中小学，参与师生/近万人次，反响热烈。（万州区委党史研究室、开州区委党史研/究室供稿）").Article();
        Assert.Equal(["万州区委党史研究室", "开州区委党史研究室"], article.Units);
    }

    private static UnitFile AsParagraphs(string lines) => UnitFile.WithBody([.. lines.Split('/').Select(P)]);

    private static UnitFile AsLines(string lines) => UnitFile.WithBody(Par([.. lines.Split('/').SelectMany<string, string>((line, at) => at == 0 ? [R(line)] : [Run("<w:br/>"), R(line)])]));
}
