using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.Asking.Ages;
using ArticleBot.Asking.Names;
using ArticleBot.Asking.Overviews;
using ArticleBot.Asking.Passages;
using ArticleBot.Asking.Quoting;
using ArticleBot.Grounding;
using ArticleBot.Meaning;
using ArticleBot.Quotations;
using ArticleBot.Retrieval;
using ArticleBot.Retrieval.Sentences;

namespace ArticleBot.Asking.Answering;

/// <summary>Answers with sentences of the article, word for word. Needs no model and no network.</summary>
public static class ExtractiveAnswering
{
    private const double SureOfAge = 0.8;

    // “What is her job”, and “Slee, a vet”: an answer often has no other word of the question than the name.
    private const double SureOfNames = 0.6;

    /// <summary>The answer to a question: one to three sentences, each with its citation, or an abstention.</summary>
    /// <param name="index">The articles that may answer.</param>
    /// <param name="question">The user's words.</param>
    /// <param name="top">How many passages the answer lists, 1 or more.</param>
    /// <param name="likeness">How alike the question is to the articles' parts; null where words alone are compared.</param>
    /// <param name="understanding">Reads the best passages; null where nothing is read.</param>
    /// <param name="quotations">Who said what; null where words alone tell it.</param>
    /// <param name="toRead"><see cref="Question.ToRead"/>.</param>
    /// <param name="among"><see cref="Question.Among"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    internal static Answer Answer(
        PassageIndex index,
        string question,
        int top,
        QuestionLikeness? likeness = null,
        Understanding? understanding = null,
        QuotationArchive? quotations = null,
        string? toRead = null,
        IReadOnlySet<SentencePlace>? among = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        return QuestionForm.Of(question) switch
        {
            QuestionScope.NoWords => NotAboutArticle(question, Abstention.NoQuestion),
            QuestionScope.OtherLanguage => NotAboutArticle(question, Abstention.OtherLanguage),
            QuestionScope.OtherRequest => OtherRequest(question),
            _ when among is not null => From(among),
            _ => WholeAnswering.Answer(index, question, top, quotations) ?? AnswerFromText(quotations),
        };

        Answer AnswerFromText(QuotationArchive? archive) =>
            (archive is null ? null : new QuotedAnswering(archive, index, top).Answer(question, From))
            ?? OfAge(AskedAge.Find(index.Articles, question)) ?? FromAll();

        Answer? OfAge(AskedAge? asked) => asked is null ? null : asked.Own is { } own ? Told(own, From(asked.Places)) : From(asked.Places);

        // “The captain has been questioned” does not tell his name, whoever else is named there.
        Answer? Nameless(Answer answer) => answer.Outcome != AnswerOutcome.NotAboutArticle && answer.Confidence < SureOfNames
            && NameQuestion.NounOf(question) is { } noun && ToldNames.AreMissing(index.Articles, noun)
            ? From(FrozenSet<SentencePlace>.Empty) with { Notices = [Abstention.Nameless(noun)] }
            : null;

        Answer FromAll()
        {
            if (AskedCurrency.IsMissing(index.Articles, question))
                return From(FrozenSet<SentencePlace>.Empty);
            var answer = From(null);
            return Nameless(answer) ?? new SecondLook(index, question, From).At(answer);
        }

        Answer From(IReadOnlySet<SentencePlace>? places) =>
            ExtractiveAnswering.AnswerFromText(index, question, toRead, top, likeness, understanding ?? Understanding.None, places);
    }

    /// <summary>Whether the words are a question that the article's paragraphs have to answer, by their form.</summary>
    internal static bool IsAboutText(string question) =>
        QuestionForm.Of(question) == QuestionScope.Question && !SourceQuestion.IsOne(question);

    // From the whole text, or from some sentences of it.
    private static Answer AnswerFromText(
        PassageIndex index,
        string question,
        string? toRead,
        int top,
        QuestionLikeness? likeness,
        Understanding understanding,
        IReadOnlySet<SentencePlace>? places)
    {
        var all = index.Rank(question, likeness);
        var found = Narrowed(all, places);
        var nearest = found.Best(1);
        var isOffTopic = nearest.IsEmpty || places is null && Confidence.IsOffTopic(found.Question, nearest[0]);
        if (nearest.IsEmpty && places is not null)
        {
            return NotAboutArticle(question, Abstention.NotInArticle) with
            {
                Outcome = AnswerOutcome.NotInArticle,
                Passages = all.Passages(top),
                ClosestPassage = all.Best(1) is [var closest] ? Cite(all, closest.Sentence) : null,
            };
        }

        if (isOffTopic && (nearest.IsEmpty || !understanding.IsThere))
            return NotAboutArticle(question, Abstention.NotAboutArticle) with { Passages = found.Passages(top) };
        var readings = PassageReadings.Of(found, question, toRead, understanding);
        var ranking = readings.Apply(found, ConfidenceWeights.For(readings).Reading);
        var best = ranking.Best(1)[0];
        var sentences = SentenceChoice.Choose(ranking, readings);
        var (confidence, ofWords) = Confidence.Of(ranking, best, question, sentences, readings);
        var abstains = confidence < Confidence.Abstaining(isRead: !readings.Read.IsEmpty) && !TellsWhether(ranking, best, question);
        var read = readings.ShownOf(ranking, best.Passage, sentences.Select(sentence => sentence.Sentence));
        // “What did Pompeo eat” finds Pompeo, and nobody who eats.
        var sharesNamesOnly = ranking.Question is { HasNames: true, HasCommonWords: true } && best.CommonCover == 0;
        // “Who” without a name, “how many” without a number of the thing: the closest that there is.
        var isDoubtful = confidence < Confidence.Doubting || read is { Fit: < 0 }
            || sharesNamesOnly && Math.Min(confidence, ofWords) < SureOfNames;
        // What was read may show that a question in strange words is about the article after all.
        if (isOffTopic && (abstains || readings.Read.IsEmpty || confidence < Confidence.AbstainingOffTopic))
            return NotAboutArticle(question, Abstention.NotAboutArticle) with { Passages = ranking.Passages(top) };
        ImmutableArray<Claim> claims = abstains ? [] : [.. sentences.Select(sentence => Claim(ranking, sentence))];
        return new Answer
        {
            Question = question,
            Outcome = abstains ? AnswerOutcome.NotInArticle : AnswerOutcome.Answered,
            Text = abstains ? Abstention.NotInArticle : string.Join(' ', claims.Select(claim => claim.Text)),
            InShort = isDoubtful || ofWords < Confidence.Shortening || ranking.Question.AsksWhether ? null : ShortAnswer.Of(read, claims),
            Confidence = confidence,
            Mode = AnswerMode.Extractive,
            Claims = claims,
            Passages = ranking.Passages(top),
            Notices = !abstains && isDoubtful ? [Abstention.Doubtful] : [],
            ClosestPassage = abstains ? Cite(ranking, best.Sentence) : null,
        };
    }

    // “Ann Lee, 61”: the article says so in as many words.
    private static Answer Told(ToldAge age, Answer found)
    {
        var (article, paragraph, _) = age.Place;
        return found.ToldBy([age.Place.Claim], SureOfAge, new Citation(article, paragraph, age.Span));
    }

    private static Ranking Narrowed(Ranking ranking, IReadOnlySet<SentencePlace>? places) => places is null
        ? ranking
        : ranking with { Evidence = [.. ranking.Evidence.Where(evidence => places.Contains(PlaceOf(ranking, evidence.Sentence)))] };

    // “Did Hopgrasser work with Volta”: a paragraph that has both is shown, with doubt.
    private static bool TellsWhether(Ranking ranking, SentenceEvidence best, string question) =>
        ranking.Question.AsksWhether && ranking.Text.Passages[best.Passage] is var passage
        && NamedTogether.AreIn(question, passage.Article, passage.Paragraph);

    private static SentencePlace PlaceOf(Ranking ranking, int sentence)
    {
        var passage = ranking.Text.Passages[ranking.Text.Sentences[sentence].Passage];
        return new SentencePlace(passage.Article, passage.Paragraph.Number, ranking.Text.Sentences[sentence].Span);
    }

    /// <summary>A sentence of an answer with its citation.</summary>
    internal static Claim Claim(Ranking ranking, ChosenSentence sentence)
    {
        var citation = Cite(ranking, sentence.Sentence);
        return new Claim(sentence.IsAdded ? $"[{citation.Text}]" : citation.Text, [citation]);
    }

    private static Citation Cite(Ranking ranking, int sentence)
    {
        var (passage, span) = (ranking.Text.Passages[ranking.Text.Sentences[sentence].Passage], ranking.Text.Sentences[sentence].Span);
        return new Citation(passage.Article, passage.Paragraph.Number, span);
    }

    private static Answer OtherRequest(string question)
    {
        var line = SmallTalk.LineFor(question) ?? (QuestionForm.IsTask(question) ? Abstention.OtherRequest : null);
        return line is null
            ? NotAboutArticle(question, Abstention.OtherRequest) : NotAboutArticle(question, line) with { Outcome = AnswerOutcome.Remark };
    }

    private static Answer NotAboutArticle(string question, string text) => new()
    {
        Question = question,
        Outcome = AnswerOutcome.NotAboutArticle,
        Text = text,
        Confidence = 0,
        Mode = AnswerMode.Extractive,
        Claims = [],
        Passages = [],
    };
}
