using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ExcelNumberFormat.Tests;

public class AnyFormatTests
{
    private static readonly Gen<string> Piece = Gen.Elements(
        "0", "#", "?", ".", ",", "%", "/", "E+", "e-", "@", ";", "General", "\"", "\"件\"", "\\", "\\x", "_", "_)", "*", "* ", "[", "]", "[Red]", "[>=", "[>100]", "[<0]", "[=1]", "[h]", "[mm]", "[ss]", "[$¥-804]", "[$-804]",
        "[DBNum1]", "y", "yyyy", "m", "mm", "mmmmmm", "d", "dddd", "h", "s", "ss", ".000", "AM/PM", "A/P", "上午/下午", "a", "aaa", "e", "b", "g", "8", "100", " ", "-", "(", "年", "\uD83D\uDE00", "\uD83D", "x", "\t");

    private static readonly Gen<double> Number = Gen.OneOf(
        ArbMap.Default.GeneratorFor<double>(),
        Gen.Elements(0, -0.0, 1, -1, 0.5, 1e-300, 1e300, double.MaxValue, double.Epsilon, 60, 2958465.999999, 99999.5, 1.0 / 3),
        Gen.Choose(-3_000_000, 3_000_000).Select(number => number / 1000.0));

    [Fact]
    public void No_format_is_too_odd_for_a_number() =>
        Prop.ForAll(Formats().ToArbitrary(), Number.ToArbitrary(), (format, number) => Shown.By(format, number) is not null).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    [Fact]
    public void No_format_is_too_odd_for_a_text() =>
        Prop.ForAll(Formats().ToArbitrary(), ArbMap.Default.ArbFor<string>(), (format, text) => Shown.By(format, text) is not null).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void No_string_at_all_is_too_odd_for_a_format() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), format => format is null || new NumberFormat(format).Format(45750.5, CultureInfo.InvariantCulture) is not null).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void Decimals_are_those_of_the_number_rounded_in_tens() =>
        Prop.ForAll(Gen.Choose(-100_000_000, 100_000_000).ToArbitrary(), Gen.Choose(0, 4).ToArbitrary(), (thousandths, places) =>
        {
            var rounded = Math.Round(thousandths / 1000m, places, MidpointRounding.AwayFromZero);
            var sign = thousandths < 0 && rounded == 0 ? "-" : "";
            var format = places == 0 ? "0" : "0." + new string('0', places);
            return Shown.By(format, thousandths / 1000.0) == sign + rounded.ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).TrimStart(rounded == 0 ? '-' : '+');
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    private static Gen<string> Formats() => Gen.ListOf(Piece).Select(pieces => string.Concat(pieces));
}
