namespace OfficeBulletin.Word.Reading;

/// <summary>
/// What the symbol fonts draw at each code, as the nearest character in meaning; where there is a choice, one that 仿宋 and 宋体 have ("√", not "✓").
/// A table is a row of entries: two hexadecimal digits of the code, then the character.
/// </summary>
internal static class SymbolFonts
{
    private const string Symbol =
        "21!22∀23#24∃25%26&27∋28(29)2A∗2B+2C,2D−2E.2F/3003113223333443553663773883993A:3B;3C<3D=3E>3F?40≅"
        + "41Α42Β43Χ44Δ45Ε46Φ47Γ48Η49Ι4Aϑ4BΚ4CΛ4DΜ4EΝ4FΟ50Π51Θ52Ρ53Σ54Τ55Υ56ς57Ω58Ξ59Ψ5AΖ5B[5C∴5D]5E⊥5F_60‾"
        + "61α62β63χ64δ65ε66φ67γ68η69ι6Aϕ6Bκ6Cλ6Dμ6Eν6Fο70π71θ72ρ73σ74τ75υ76ϖ77ω78ξ79ψ7Aζ7B{7C|7D}7E∼A0€A1ϒ"
        + "A2′A3≤A4⁄A5∞A6ƒA7♣A8♦A9♥AA♠AB↔AC←AD↑AE→AF↓B0°B1±B2″B3≥B4×B5∝B6∂B7•B8÷B9≠BA≡BB≈BC…BD|BE—BF↵C0ℵC1ℑ"
        + "C2ℜC3℘C4⊗C5⊕C6∅C7∩C8∪C9⊃CA⊇CB⊄CC⊂CD⊆CE∈CF∉D0∠D1∇D2®D3©D4™D5∏D6√D7·D8¬D9∧DA∨DB⇔DC⇐DD⇑DE⇒DF⇓E0◊E1〈"
        + "E2®E3©E4™E5∑E6⎛E7⎜E8⎝E9⎡EA⎢EB⎣EC⎧ED⎨EE⎩EF⎪F1〉F2∫F3⌠F4⎮F5⌡F6⎞F7⎟F8⎠F9⎤FA⎥FB⎦FC⎫FD⎬FE⎭";

    private const string Wingdings =
        "21✏22✂23✁28☎29☎2A✉2B✉36⌛3E✇3F✍41✌45☜46☞47☝48☟4A☺4B☺4C☹4E☠4F⚐51✈52☼54❄56✝58✠59✡5A☪5B☯5D☸5E♈5F♉60♊"
        + "61♋62♌63♍64♎65♏66♐67♑68♒69♓6A&6B&6C●6D○6E■6F□70□71□72□73◆74◆75◆76❖77◆78☒7A⌘7B❀7C✿7D“7E”80⓪81①82②"
        + "83③84④85⑤86⑥87⑦88⑧89⑨8A⑩8B⓿8C❶8D❷8E❸8F❹90❺91❻92❼93❽94❾95❿9E·9F•A0▪A1○A2○A3◎A4◎A5◎A6○A7▪A8□A9▲AA✦"
        + "AB★AC✶AD✴AE✹AF✵B1⌖B3⌑B5✪B6☆D5⌫D6⌦D8➢DC➲DF←E0→E1↑E2↓E3↖E4↗E5↙E6↘E7←E8→E9↑EA↓EB↖EC↗ED↙EE↘EF⇦F0⇨F1⇧"
        + "F2⇩F3⇔F4⇳F9▭FA▫FB×FC√FD☒FE☑FF⊞";

    private const string Wingdings2 =
        "4F×50√51☒52☑53☒54☒69⓪6A①6B②6C③6D④6E⑤6F⑥70⑦71⑧72⑨73⑩74⓿75❶76❷77❸78❹79❺7A❻7B❼7C❽7D❾7E❿97●98●A2■A3□";

    private const string Wingdings3 =
        "66←67→68↑69↓6A↖6B↗6C↙6D↘70▲71▼72△73▽74◀75▶76◁77▷7C◀7D▶";

    private const string Webdings =
        "61√63□67■6E●72×";

    public static bool Draws(string? font) => TableOf(font) is not null;

    /// <summary>The character at a code from 21 to FF; null when the font is no symbol font or has nothing of the kind there.</summary>
    public static char? Character(string? font, int code)
    {
        if (TableOf(font) is not { } table)
            return null;
        for (var i = 0; i < table.Length; i += 3)
        {
            if (Digit(table[i]) * 16 + Digit(table[i + 1]) == code)
                return table[i + 2];
        }
        return null;
    }

    private static string? TableOf(string? font) => font switch
    {
        null => null,
        "Symbol" => Symbol,
        "Wingdings" => Wingdings,
        "Wingdings 2" => Wingdings2,
        "Wingdings 3" => Wingdings3,
        "Webdings" => Webdings,
        _ => null,
    };

    private static int Digit(char digit) => digit <= '9' ? digit - '0' : digit - 'A' + 10;
}
