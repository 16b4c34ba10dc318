namespace ArticleBot.Articles;

/// <summary>The words whose full stop need not end a sentence, as news agencies write them.</summary>
internal static class Abbreviations
{
    /// <summary>Stand before a name: with a capital their full stop never ends a sentence, without one (“10 ft.”) it may.</summary>
    public static readonly HashSet<string> BeforeName = Set(
        "mr mrs ms mx dr prof rev hon sen rep gov gen lt col maj capt cmdr adm sgt cpl pvt pfc atty supt insp det pres sec st ste mt ft "
        + "messrs mme mlle fr bros rt");

    /// <summary>Stand before a figure: there their full stop ends no sentence, elsewhere it does.</summary>
    public static readonly HashSet<string> BeforeFigure = Set("no nos p pp vol art fig ch para sec ca");

    /// <summary>Months: like the ones before a figure, and also before another word that opens no sentence.</summary>
    public static readonly HashSet<string> Months = Set("jan feb mar apr jun jul aug sep sept oct nov dec");

    /// <summary>May end a sentence: then a word follows that opens one.</summary>
    public static readonly HashSet<string> Open = Set(
        "inc corp co ltd llc plc jr sr esq ph.d m.d b.a m.a a.m p.m etc ave blvd rd est vs v cf al approx dept univ assn");

    /// <summary>States: the same, with a capital; “ill.” and “miss.” end a sentence.</summary>
    public static readonly HashSet<string> States = Set(
        "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo");

    /// <summary>Words that open a sentence far more often than they follow an abbreviation inside one.</summary>
    public static readonly HashSet<string> Openers = Set(
        "the a an he she it they we i you this that these those his her their our its my there here in on at but and or so as if when while after "
        + "before since although though however for from by with to no not what who why how where both some many most all also now then once "
        + "yet still meanwhile according one two three");

    private static HashSet<string> Set(string words) => words.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase);
}
