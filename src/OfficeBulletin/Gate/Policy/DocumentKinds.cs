namespace OfficeBulletin.Gate.Policy;

/// <summary>What a package is by the content type of its main part (strict and transitional files have the same), and which part types it must not hold.</summary>
internal static class DocumentKinds
{
    private static readonly Dictionary<string, PackageKind> Accepted = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"] = PackageKind.Word,
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"] = PackageKind.Word,
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"] = PackageKind.Workbook,
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"] = PackageKind.Workbook,
    };

    private static readonly Dictionary<string, GateRule> RefusedParts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application/vnd.ms-office.vbaProject"] = GateRules.Macro,
        ["application/vnd.ms-word.vbaData+xml"] = GateRules.Macro,
        ["application/vnd.ms-office.activeX"] = GateRules.ActiveX,
        ["application/vnd.ms-office.activeX+xml"] = GateRules.ActiveX,
        ["application/vnd.ms-excel.macrosheet+xml"] = GateRules.MacroSheet,
        ["application/vnd.ms-excel.intlmacrosheet+xml"] = GateRules.MacroSheet,
        ["application/vnd.ms-word.attachedToolbars"] = GateRules.Toolbar,
        ["application/vnd.ms-excel.attachedToolbars"] = GateRules.Toolbar,
    };

    /// <summary>The rule that keeps the package from a caller who expects <paramref name="expected"/>, and what it is instead; null when it is what it should be.</summary>
    public static (GateRule Rule, string Detail)? Refusal(string mainType, PackageKind expected)
    {
        if (Accepted.TryGetValue(mainType, out var kind))
            return kind == expected ? null : (kind == PackageKind.Word ? GateRules.KindDocument : GateRules.KindWorkbook, "");
        if (mainType.Contains("sheet.binary", StringComparison.OrdinalIgnoreCase))
            return (GateRules.KindBinaryWorkbook, "");
        if (mainType.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
            return (GateRules.KindMacro, "");
        if (mainType.Contains("presentationml", StringComparison.OrdinalIgnoreCase))
            return (GateRules.KindOther, "演示文稿");
        return (GateRules.KindOther, mainType.Contains("visio", StringComparison.OrdinalIgnoreCase) ? "Visio 绘图" : mainType);
    }

    /// <summary>The rule that refuses a part by its content type or name, whether anything refers to it or not; null for all others.</summary>
    public static GateRule? Refusal(string part, string? type)
    {
        if (type is not null && RefusedParts.TryGetValue(type, out var rule))
            return rule;
        return part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) ? GateRules.Macro : null;
    }
}
