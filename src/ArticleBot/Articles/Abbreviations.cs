using ArticleBot.English;

namespace ArticleBot.Articles;

/// <summary>The words whose full stop need not end a sentence, as news agencies write them.</summary>
internal static class Abbreviations
{
    /// <summary>Stand before a name: with a capital their full stop never ends a sentence, without one (“10 ft.”) it may.</summary>
    public static readonly HashSet<string> BeforeName = Set("BeforeName");

    /// <summary>Stand before a figure: there their full stop ends no sentence, elsewhere it does.</summary>
    public static readonly HashSet<string> BeforeFigure = Set("BeforeFigure");

    /// <summary>Months: like the ones before a figure, and also before another word that opens no sentence.</summary>
    public static readonly HashSet<string> Months = Set("Months");

    /// <summary>May end a sentence: then a word follows that opens one.</summary>
    public static readonly HashSet<string> Open = Set("Open");

    /// <summary>States: the same, with a capital; “ill.” and “miss.” end a sentence.</summary>
    public static readonly HashSet<string> States = Set("States");

    /// <summary>Words that open a sentence far more often than they follow an abbreviation inside one.</summary>
    public static readonly HashSet<string> Openers = Set("Openers");

    private static HashSet<string> Set(string wordClass) =>
        WordFile.Class("abbreviations", wordClass).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
