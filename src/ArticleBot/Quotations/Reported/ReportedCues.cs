using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Quotations.Reported;

/// <summary>What the cue lexicon tells of a word, in the form that features take.</summary>
internal static class ReportedCues
{
    /// <summary>The base form of a word of the lexicon; any other word as it is.</summary>
    public static string Lemma(string lower) => CueLexicon.Find(lower)?.Lemma ?? lower;

    /// <summary>What the word does: the names of its classes.</summary>
    public static string Does(string lower) => CueLexicon.Find(lower) is { } cue ? Names[(int)cue.Classes] : "";

    private static readonly string[] Names = [.. Enumerable.Range(0, 256).Select(classes => ((CueClasses)classes).ToString())];
}
