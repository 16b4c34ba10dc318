using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Reported;

/// <summary>Finds what an article reports without quoting it: “X said that …”, “according to X, …”, “X denied …”.</summary>
internal static class ReportedStatements
{
    private static readonly FrozenSet<string> Describing = WordFile.Class("quoting", "described");

    /// <summary>The least confidence of a statement, where finding more and being right more often balance.</summary>
    private const double LeastConfidence = 0.22;

    // So many tokens without a stop are no text that anybody reads.
    private const int LongestProse = 100_000;
    private const int LongestName = 12;

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
            if (!IsRead(reading.Article.Blocks[sentence.Paragraph]))
                continue;
            var last = ((ReportedMention Phrase, Mention? Known)?)null;
            foreach (var statement in reader.Read(sentence, LeastConfidence).OrderBy(statement => statement.Cue))
            {
                if (HoldsQuotation(sentence, statement.Content) || IsAgent(sentence, statement) || IsFrame(sentence, statement))
                    continue;
                var isSame = last is not null && ReportedHeads.IsGoingOn(sentence, statement.Cue);
                last = isSame ? last : speakers.Find(sentence, statement);
                if (Attribute(sentence, statement, last) is { } attribution)
                    found.Add(attribution);
            }
        }

        return found.DrainToImmutable();
    }

    internal static IEnumerable<ReportedSentence> Sentences(Reading reading)
    {
        var count = reading[reading.Count - 1].Sentence + 1;
        for (var number = 0; number < count; number++)
        {
            var end = reading.FirstTokenOfSentence(number + 1);
            if (end - reading.FirstTokenOfSentence(number) > LongestProse)
                continue;
            for (var first = reading.FirstTokenOfSentence(number); first < end; first += LongestSentence)
                yield return new ReportedSentence(reading, first, Math.Min(end, first + LongestSentence));
        }
    }

    private static bool HoldsQuotation(ReportedSentence sentence, ReportedContent content)
    {
        // “…,” Ann Lee, a lawyer, told the paper: she is not what she tells.
        if (content.Head is { End: > 0, IsSplit: false } && Enumerable.Range(0, content.Edge).Any(at => sentence[at].InQuote))
            return true;
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence[at].InQuote && content.Contains(at))
                return true;
        }

        return false;
    }

    // “the plans called for by the town”: who calls, and nothing that is said.
    private static bool IsAgent(ReportedSentence sentence, ReportedStatement statement) =>
        statement.Content.Head.Start > statement.Cue && sentence[statement.Content.Head.Start].Lower == "by"
        && CueLexicon.Find(sentence[statement.Cue].Lower)?.MayBe(VerbForms.Past | VerbForms.Participle) == true;

    // “In a post on Monday night, Lee wrote: …”: where and when somebody says what stands behind the colon.
    private static bool IsFrame(ReportedSentence sentence, ReportedStatement statement)
    {
        if (statement.Content.Head.OpensRight || CueLexicon.Find(sentence[statement.Cue].Lower) is not { IsSpeech: true })
            return false;
        for (var at = statement.Cue + 1; at < sentence.Count; at++)
        {
            var next = sentence[at + 1].Class;
            if (sentence[at].Class is ReportedWordClass.Colon && (at + 1 == sentence.Count || next is ReportedWordClass.Quote))
                return true;
        }

        return false;
    }

    // Neither captions and furniture, nor an interview's questions.
    internal static bool IsRead(Paragraph block) =>
        block.Kind is not (ParagraphKind.Caption or ParagraphKind.Furniture
            or ParagraphKind.Byline or ParagraphKind.Credit or ParagraphKind.Question);

    private static Attribution? Attribute(ReportedSentence sentence, ReportedStatement statement,
        (ReportedMention Phrase, Mention? Known)? found)
    {
        var spans = statement.Content.Spans(sentence);
        if (spans.IsEmpty)
            return null;
        var maySpeak = found is { } candidate && SpeakingNouns.MaySpeak(sentence, statement.Cue, candidate.Phrase, candidate.Known);
        var speaker = maySpeak ? found : null;
        var who = speaker is { } named ? SpeakerOf(sentence, statement.Cue, named.Phrase, named.Known) : null;
        return new Attribution
        {
            Kind = QuotationKind.Indirect,
            Paragraph = sentence.Paragraph,
            Spans = spans,
            Speaker = who,
            Others = speaker is { Known: { } first } && who is not null
                ? Companions.Of(sentence.Reading, first, sentence.First + statement.Cue) : [],
            Mention = found is { } mentioned ? MentionOf(sentence, mentioned.Phrase, mentioned.Known) : null,
            Cue = sentence.Span(statement.Cue, statement.Cue + 1),
            Confidence = Math.Round(statement.Confidence * ReportedSureness.Of(sentence, statement, who is null ? null : speaker), 2),
            Rule = $"reported-{statement.Content.Head.Kind}",
        };
    }

    private static Speaker? SpeakerOf(ReportedSentence sentence, int cue, ReportedMention phrase, Mention? known)
    {
        if (known is not null)
            return sentence.Reading.Cast.SpeakerOf(known);
        var first = sentence[phrase.First];
        if (first.Class is ReportedWordClass.Subject or ReportedWordClass.Object or ReportedWordClass.Relative or ReportedWordClass.That)
            return null;
        if (IsContracted(first.Lower))
            return null;
        var words = sentence.Reading.Article.TextOf(sentence.Span(phrase.First, EndOf(sentence, cue, phrase)));
        return new Speaker(first.Class is ReportedWordClass.Determiner or ReportedWordClass.Possessive
            ? char.ToLowerInvariant(words[0]) + words[1..] : words, null);
    }

    // “We've”
    private static bool IsContracted(string lower) =>
        lower.IndexOf('\'', StringComparison.Ordinal) is > 0 and var mark && FunctionWords.Contains(lower[..mark]);

    // “Those in favour of it have said”: those alone are nobody.
    private static int EndOf(ReportedSentence sentence, int cue, ReportedMention phrase)
    {
        var end = phrase.End;
        if (end - phrase.First > 1 || sentence[phrase.First].Class is not ReportedWordClass.Determiner)
            return end;
        if (!Describing.Contains(sentence[end].Lower))
            return end;
        var last = Math.Min(cue, phrase.First + LongestName);
        while (end < last && sentence[end] is { IsWord: true, Class: not ReportedWordClass.Adverb }
            && !ReportedWordClasses.IsFinite(sentence[end].Class))
            end++;
        return end;
    }

    private static TextSpan MentionOf(ReportedSentence sentence, ReportedMention phrase, Mention? known) =>
        known is null ? sentence.Span(phrase.First, phrase.End) : sentence.Reading.SpanOf(known);
}
