using ArticleBot.Articles;
using ArticleBot.Quotations.Cues;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations;

/// <summary>Tells how somebody says something: says or denies it, states, asks or doubts it, is to say it, or perhaps said it.</summary>
internal static class Stance
{
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
        var lemma = CueLexicon.Find(reading.Tokens[cue].Lower)?.Lemma ?? reading.Tokens[cue].Lower;
        if (Before(reading, cue) is { } helper)
            return helper;
        return lemma switch
        {
            "ask" or "wonder" or "inquire" or "enquire" => Modality.Asked,
            "doubt" => Modality.Doubted,
            "question" => attribution.Kind == QuotationKind.Indirect ? Modality.Doubted : Modality.Stated,
            _ => Modality.Stated,
        };
    }

    // “will say”, “is expected to announce”; “may have said”, “reportedly said”.
    private static Modality? Before(Reading reading, int cue)
    {
        var first = Math.Max(reading.FirstTokenOfSentence(reading.SentenceOf[cue]), cue - Reach);
        for (var at = cue - 1; at >= first && reading.RunOf[at] < 0; at--)
        {
            switch (reading.Tokens[at].Lower)
            {
                case "will" or "would" or "'ll" or "plans" or "planned" or "expected" or "due" or "intends":
                    return Modality.Planned;
                case "may" or "might" or "could" or "reportedly" or "allegedly" or "apparently":
                    return Modality.Might;
                case "to" or "have" or "has" or "be" or "not" or "also" or "then":
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }
}
