using System.Collections.Frozen;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations;

/// <summary>Tells how somebody says something: says or denies it, states, asks or doubts it, is to say it, or perhaps said it.</summary>
internal static class Stance
{
    private static readonly FrozenSet<string> Planned = WordFile.Class("quoting", "planned");
    private static readonly FrozenSet<string> Doubting = WordFile.Class("quoting", "might");
    private static readonly FrozenSet<string> Between = WordFile.Class("quoting", "between");
    private static readonly FrozenSet<string> Asking = WordFile.Class("quoting", "asking");

    private const int Reach = 5;

    /// <summary>The attribution with its polarity and modality, by its cue and the words before it.</summary>
    public static Attribution Of(Reading reading, Attribution attribution)
    {
        if (attribution.Cue is not { } cue)
            return attribution;
        var token = reading.TokenFrom(cue.Start);
        return attribution with
        {
            Polarity = PolarityOf(reading.Article, attribution, cue),
            Modality = ModalityOf(reading, attribution, token),
        };
    }

    // Who dismisses something as “nonsense” says that word.
    private static Polarity PolarityOf(Article article, Attribution attribution, TextSpan cue)
    {
        if (Denial.StartOf(article, cue) is not { } start)
            return Polarity.Said;
        var isDenied = start < cue.Start || article.TextOf(cue).ToLowerInvariant() is "deny" or "denies" or "denied" or "denying";
        return isDenied || attribution.Kind == QuotationKind.Indirect ? Polarity.Denied : Polarity.Said;
    }

    private static Modality ModalityOf(Reading reading, Attribution attribution, int cue)
    {
        var lemma = reading[cue].Cue?.Lemma ?? reading[cue].Lower;
        if (Before(reading, cue) is { } helper)
            return helper;
        return lemma switch
        {
            _ when Asking.Contains(lemma) => Modality.Asked,
            "doubt" => Modality.Doubted,
            "question" => attribution.Kind == QuotationKind.Indirect ? Modality.Doubted : Modality.Stated,
            _ => Modality.Stated,
        };
    }

    // “will say”, “is expected to announce”; “may have said”, “reportedly said”.
    private static Modality? Before(Reading reading, int cue)
    {
        var first = Math.Max(reading.FirstTokenOfSentence(reading[cue].Sentence), cue - Reach);
        for (var at = cue - 1; at >= first && !reading[at].IsQuoted; at--)
        {
            var word = reading[at].Lower;
            if (Planned.Contains(word))
                return Modality.Planned;
            if (Doubting.Contains(word))
                return Modality.Might;
            if (!Between.Contains(word))
                return null;
        }

        return null;
    }
}
