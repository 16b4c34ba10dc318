using System.Collections.Frozen;

namespace ArticleBot.Language;

/// <summary>Words that nearly any text may use, whatever it is about: “time”, “cost”, “high”. Finding one tells little.</summary>
internal static class GeneralWords
{
    private static readonly FrozenSet<string> All =
        ("time day date year month week hour minute today now moment period place point thing kind sort type part way side case fact form name word "
        + "number amount size level rate end start begin man woman people person group "
        + "good bad best better worst new old big small large little great high low long short tall deep fast early late first last next "
        + "main major important different same similar many much far often right wrong real true "
        + "go come get give take make put see look say tell know think want need like love use call find show work play run move turn try keep "
        + "let help mean become happen cost pay buy sell release live stay open close bring send set stand change")
        .Split(' ').Select(word => Term.Of(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a <see cref="Term"/> is such a word.</summary>
    public static bool Contains(ReadOnlySpan<char> term) => All.GetAlternateLookup<ReadOnlySpan<char>>().Contains(term);
}
