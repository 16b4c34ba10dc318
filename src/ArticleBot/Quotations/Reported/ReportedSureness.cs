using System.Collections.Frozen;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Names;
using static ArticleBot.Quotations.Reported.ReportedWordClass;

namespace ArticleBot.Quotations.Reported;

/// <summary>
/// Lowers a statement's confidence for what makes it less than somebody's saying something: a thought or an act, a thing in place of a
/// clause, nobody who could speak, a heading.
/// </summary>
internal static class ReportedSureness
{
    private const double Unsure = 0.5;
    private const double Silent = 0.25;

    private static readonly FrozenSet<string> Questions = WordFile.Class("quoting", "open-question");

    // Verbs of the lexicon that say, and as often do something else.
    private static readonly FrozenSet<string> Doubtful = WordFile.Class("quoting", "doubtful");

    // Verbs that say what somebody wants done.
    private static readonly FrozenSet<string> Requests = WordFile.Class("quoting", "request");

    // After these a noun alone is no statement, either, but they hardly ever have one.
    private static readonly FrozenSet<string> TakeClauses = WordFile.Class("quoting", "clause-taking");

    // “promised to pay”, but not “added two goals to win”.
    private static readonly FrozenSet<string> Intends = WordFile.Class("quoting", "intending");

    /// <summary>The share of its confidence that a statement keeps, 0 to 1.</summary>
    /// <param name="speaker">The phrase that names the speaker and the mention in it; null where nobody is named.</param>
    public static double Of(ReportedSentence sentence, ReportedStatement statement, (ReportedMention Phrase, Mention? Known)? speaker)
    {
        var maySpeak = speaker is { } named
            && (MaySpeak(sentence, named.Phrase, named.Known) || IsSaying(sentence, statement, named.Phrase));
        var share = maySpeak ? 1 : Unsure;
        if (sentence.IsTitle || sentence.Reading.Article.Blocks[sentence.Paragraph].Kind == ParagraphKind.Title)
            share *= Unsure;
        if (!Says(sentence, statement.Cue) || statement.Content.Head.Kind == "second")
            share *= Unsure;
        if (IsSilence(sentence, statement))
            share *= Silent;
        return IsClause(sentence, statement) ? share : share * Unsure;
    }

    // “would not say how it was won”: what is not said is nobody's statement.
    private static bool IsSilence(ReportedSentence sentence, ReportedStatement statement)
    {
        var (cue, head) = (sentence.Span(statement.Cue, statement.Cue + 1), statement.Content.Head);
        if (head.End >= 0 || !(Asks(head.Start) || Asks(head.Start - 1) || Asks(head.Start + 1)))
            return false;
        return Denial.StartOf(sentence.Reading.Article, cue) is { } start && start < cue.Start;

        bool Asks(int at) => Questions.Contains(sentence[at].Lower);
    }

    // “the report”, “her claim” are no verbs.
    private static bool Says(ReportedSentence sentence, int cue)
    {
        var lower = sentence[cue].Lower;
        if (lower == "according")
            return true;
        if (CueLexicon.Find(lower) is not { } word || sentence[cue - 1].Class is Determiner or Possessive or Genitive or Preposition)
            return false;
        return Requests.Contains(word.Lemma) || (word.Says && !Doubtful.Contains(word.Lemma));
    }

    // “added that it rained”, “it rained, she added”; but “added a goal”.
    private static bool IsClause(ReportedSentence sentence, ReportedStatement statement)
    {
        var (cue, head) = (statement.Cue, statement.Content.Head);
        var lemma = ReportedCues.Lemma(sentence[cue].Lower);
        if (head.End >= 0 || lemma is "deny" or "according" || TakeClauses.Contains(lemma))
            return true;
        var (before, first) = (sentence[head.Start - 1].Class, sentence[head.Start].Class);
        if ((before, first) is (That, _) or (_, That or Question or Relative or Subject or Subordinator))
            return true;
        if ((before, first) is (To, _) or (_, To))
            return Intends.Contains(lemma) || Requests.Contains(lemma);
        // “proposed the motion and Lee seconded it”
        if (Requests.Contains(lemma))
            return false;
        for (var at = head.Start; at < statement.Content.Edge; at++)
        {
            var isVerb = (sentence[at - 1].Class, sentence[at].Class) is (Name or Plural or Noun or Subject, Past);
            if (isVerb || ReportedWordClasses.IsFinite(sentence[at].Class))
                return true;
            // “added a goal and the guests answered”
            if (sentence[at].Class is Coordinator)
                return false;
        }

        return false;
    }

    // A person, a body, a paper, or somebody unnamed with a description.
    private static bool MaySpeak(ReportedSentence sentence, ReportedMention phrase, Mention? known)
    {
        if (known is { Kind: not MentionKind.Nominal })
            return sentence.Reading.Cast.SpeakerOf(known) is not null;
        var head = known is null ? sentence.Reading[sentence.First + phrase.End - 1] : sentence.Reading[known.Head];
        return sentence[phrase.First].Lower is "those" or "some" || head is { IsRole: true } or { LooksLikeRole: true };
    }

    // “The bell rang for nine hours, the library said”: who is said to say something can speak.
    private static bool IsSaying(ReportedSentence sentence, ReportedStatement statement, ReportedMention phrase) =>
        statement.Content.Head is { End: > 0, IsSplit: false } && phrase.End == statement.Cue
        && (sentence[phrase.First].Lower, ReportedCues.Lemma(sentence[statement.Cue].Lower)) is ("the", "say");
}
