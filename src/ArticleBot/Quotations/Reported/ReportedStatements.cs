using System.Collections.Immutable;
using ArticleBot.Quotations.Cues;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Reported;

/// <summary>Finds what an article reports without quoting it: “X said that …”, “according to X, …”, “X denied …”.</summary>
internal static class ReportedStatements
{
    /// <summary>The least confidence of a statement, where finding more and being right more often balance.</summary>
    private const double LeastConfidence = 0.22;

    // Longer sentences are lists or no prose: they are read in pieces of so many tokens.
    private const int LongestSentence = 300;

    /// <summary>The reported statements of an article, in order of their paragraphs; those that hold quoted words are left out.</summary>
    public static ImmutableArray<Attribution> Find(Reading reading) => Find(reading, ReportedModel.Instance);

    /// <summary>The same by other weights.</summary>
    internal static ImmutableArray<Attribution> Find(Reading reading, ReportedModel model)
    {
        var (reader, speakers) = (new ReportedReader(model), new ReportedSpeakers(model));
        var found = ImmutableArray.CreateBuilder<Attribution>();
        foreach (var sentence in Sentences(reading))
        {
            foreach (var statement in reader.Read(sentence, LeastConfidence).OrderBy(statement => statement.Cue))
            {
                if (!HoldsQuotation(sentence, statement.Content) && !IsAgent(sentence, statement) && Attribute(sentence, statement, speakers) is { } attribution)
                    found.Add(attribution);
            }
        }

        return found.DrainToImmutable();
    }

    internal static IEnumerable<ReportedSentence> Sentences(Reading reading)
    {
        var count = reading.Tokens.Count == 0 ? 0 : reading.SentenceOf[^1] + 1;
        for (var number = 0; number < count; number++)
        {
            var end = reading.FirstTokenOfSentence(number + 1);
            for (var first = reading.FirstTokenOfSentence(number); first < end; first += LongestSentence)
                yield return new ReportedSentence(reading, first, Math.Min(end, first + LongestSentence));
        }
    }

    private static bool HoldsQuotation(ReportedSentence sentence, ReportedContent content)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence[at].InQuote && content.Contains(at))
                return true;
        }

        return false;
    }

    // “the plans called for by the town”: who calls, and nothing that is said.
    private static bool IsAgent(ReportedSentence sentence, ReportedStatement statement) =>
        statement.Content.Head.Start > statement.Cue && sentence[statement.Content.Head.Start].Lower == "by" && CueLexicon.Find(sentence[statement.Cue].Lower) is { } word
        && word.MayBe(VerbForms.Past | VerbForms.Participle);

    private static Attribution? Attribute(ReportedSentence sentence, ReportedStatement statement, ReportedSpeakers speakers)
    {
        var spans = statement.Content.Spans(sentence);
        if (spans.IsEmpty)
            return null;
        var speaker = speakers.Find(sentence, statement);
        return new Attribution
        {
            Kind = QuotationKind.Indirect,
            Paragraph = sentence.Paragraph,
            Spans = spans,
            Speaker = speaker is { } named ? SpeakerOf(sentence, statement.Cue, named.Phrase, named.Known) : null,
            Mention = speaker is { } mentioned ? MentionOf(sentence, mentioned.Phrase, mentioned.Known) : null,
            Cue = sentence.Span(statement.Cue, statement.Cue + 1),
            Confidence = Math.Round(statement.Confidence, 2),
            Rule = $"reported-{statement.Content.Head.Kind}",
        };
    }

    private static Speaker? SpeakerOf(ReportedSentence sentence, int cue, ReportedMention phrase, Mention? known)
    {
        if (!SpeakingNouns.MaySpeak(sentence, cue, phrase, known))
            return null;
        if (known is not null)
            return sentence.Reading.Cast.SpeakerOf(known);
        var first = sentence[phrase.First];
        if (first.Class is ReportedWordClass.Subject or ReportedWordClass.Object or ReportedWordClass.Relative or ReportedWordClass.That)
            return null;
        var words = sentence.Reading.Article.TextOf(sentence.Span(phrase.First, phrase.End));
        return new Speaker(first.Class is ReportedWordClass.Determiner or ReportedWordClass.Possessive ? char.ToLowerInvariant(words[0]) + words[1..] : words, null);
    }

    private static Articles.TextSpan MentionOf(ReportedSentence sentence, ReportedMention phrase, Mention? known) =>
        known is null ? sentence.Span(phrase.First, phrase.End) : sentence.Reading.SpanOf(known);
}
