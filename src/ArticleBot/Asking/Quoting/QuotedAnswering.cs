using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
using ArticleBot.English;
using ArticleBot.Grounding;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.People;
using ArticleBot.Retrieval;

namespace ArticleBot.Asking.Quoting;

/// <summary>Answers what somebody said, and who said something, from attributions and not from words that look alike.</summary>
/// <param name="archive">Who said what.</param>
/// <param name="index">The articles that may answer.</param>
/// <param name="top">How many passages an answer lists, 1 or more.</param>
internal sealed class QuotedAnswering(QuotationArchive archive, PassageIndex index, int top)
{
    private const int MostSentences = 3;
    private const int MostOfThing = 2;
    private const double LeastShare = 0.6;
    private const int LeastTerms = 4;
    private const double SureWithoutCue = 0.75;

    private static readonly FrozenSet<string> Determiners =
        [.. WordFile.Class("small-words", "phrase-article"), .. WordFile.Class("small-words", "person-article")];

    /// <summary>The answer; null where the question is another, or does not tell whose words are meant.</summary>
    /// <param name="question">The user's words.</param>
    /// <param name="choose">Answers the question from the sentences that it is given: where the words are to be about something.</param>
    public Answer? Answer(string question, Func<IReadOnlySet<SentencePlace>, Answer> choose)
    {
        if (SaidQuestion.Of(question) is not { } asked)
            return null;
        if (asked.Speaker is not { } speaker)
            return WhoSaid(question, asked.About!);
        return StopWords.Contains(speaker.ToLowerInvariant()) ? null : archive.Speakers(index.Articles).Find(speaker) switch
        {
            SpeakerMatch.Found(var entry) => OfSpeaker(question, entry.Speaker, asked.About, choose),
            SpeakerMatch.Unknown when NameOf(speaker) is { } name => NotQuoted(question, name),
            SpeakerMatch.Unknown(var nearest) when IsFullName(speaker) => NotQuoted(question, speaker.TrimEnd('.'), nearest),
            SpeakerMatch.Unknown({ } nearest) when MayBeName(speaker) => NotQuoted(question, speaker, nearest),
            SpeakerMatch.Unknown when IsSilent(speaker) => Mentioning(NameWords.LastWord(speaker), choose),
            _ => null,
        };
    }

    private Answer OfSpeaker(string question, Speaker speaker, string? about, Func<IReadOnlySet<SentencePlace>, Answer> choose)
    {
        var said = archive.Find(new QuotationRequest(index.Articles) { Speaker = speaker.Name });
        if (about is null)
            return Listed(question, Surest(said));
        if (OfThing(said, about) is { IsEmpty: false, Length: <= MostOfThing } ofThing)
            return Listed(question, ofThing);
        var chosen = choose(said.SelectMany(SpokenTopic.PlacesOf).ToHashSet());
        if (chosen.Abstained && OfPerson(said, about) is { IsEmpty: false } told)
            return Listed(question, told);
        if ((chosen.Abstained || chosen.IsDoubtful) && SpokenTopic.Of(said, speaker, about) is { IsEmpty: false } onTopic)
            return Placed(question, onTopic, said);
        return chosen.Abstained ? chosen : chosen.With(NamedClaims.Of(chosen.Claims, speaker));
    }

    // A few words in marks beside her name may be another's, where she is told to say something else.
    private static ImmutableArray<Quotation> Surest(ImmutableArray<Quotation> said)
    {
        ImmutableArray<Quotation> sure = [.. said.Where(quotation =>
            quotation.Attribution.Cue is not null || quotation.Attribution.Confidence >= SureWithoutCue)];
        return sure.IsEmpty ? said : sure;
    }

    // “What did she say about the house” is answered by words that have the house in them.
    private static ImmutableArray<Quotation> OfThing(ImmutableArray<Quotation> said, string about)
    {
        var terms = ContentTerms.Of(about);
        return terms.Count == 0 ? [] : [.. said.Where(quotation => terms.IsSubsetOf(ContentTerms.Of(quotation.Words)))];
    }

    // “What did she say about him” is answered by what speaks of him, in whatever words.
    private static ImmutableArray<Quotation> OfPerson(ImmutableArray<Quotation> said, string about)
    {
        var name = about.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var meant = said.Select(quotation => quotation.Article).Distinct()
            .Where(article => article.Text.Length <= ArticlePeople.LongestAtOnce)
            .ToDictionary(article => article, article => ArticlePeople.Of(article).Where(person => person.IsCalled(name)).ToList());
        return [.. said.Where(quotation => meant.TryGetValue(quotation.Article, out var people) && people is [var only]
            && quotation.Attribution.Spans.Any(span => only.Mentions.Any(span.Contains)))];
    }

    private Answer Listed(string question, ImmutableArray<Quotation> said) => Placed(question, said.SelectMany(SpokenTopic.PlacesOf), said);

    private Answer Placed(string question, IEnumerable<SentencePlace> places, ImmutableArray<Quotation> said)
    {
        var claims = places.Distinct().Take(MostSentences).Select(place => place.Claim);
        var sure = said.Max(quotation => quotation.Attribution.Confidence);
        return Answered(question, sure, NamedClaims.Of(claims, said[0].Attribution.Speaker!));
    }

    private Answer? WhoSaid(string question, string words)
    {
        var terms = ContentTerms.Of(words);
        var best = archive.Find(new QuotationRequest(index.Articles)).Where(quotation => quotation.Attribution.Speaker is not null)
            .Select(quotation => (Quotation: quotation, Share: ShareOf(terms, quotation)))
            .DefaultIfEmpty().MaxBy(each => each.Share);
        if (best.Quotation is not { Attribution: { Speaker: { } speaker } attribution } quotation || best.Share < LeastShare)
            return null;
        var claims = NamedClaims.Of(SpokenTopic.PlacesOf(quotation).Distinct().Select(place => place.Claim), speaker);
        var name = WhereNamed(quotation, speaker);
        if (name is not null && !claims[0].Citations.Any(citation => Holds(citation, name)))
            claims = claims.SetItem(0, claims[0] with { Citations = [.. claims[0].Citations, name] });
        return Answered(question, best.Share * attribution.Confidence, claims) with { InShort = name };
    }

    // Of whole sentences with their “said Ann Lee” the words are a part.
    private static double ShareOf(HashSet<string> terms, Quotation quotation)
    {
        var words = ContentTerms.Of(quotation.Words);
        return words.Count >= LeastTerms && words.IsSubsetOf(terms) ? 1
            : (double)words.Count(terms.Contains) / Math.Max(1, terms.Count);
    }

    // As named beside the words, or where a pronoun stands there, as the article names the speaker elsewhere.
    private static Citation? WhereNamed(Quotation quotation, Speaker speaker)
    {
        var article = quotation.Article;
        if (quotation.Attribution.Mention is { } mention && !StopWords.Contains(article.TextOf(mention).ToLowerInvariant()))
            return new Citation(article, article.ParagraphAt(mention.Start), mention);
        var start = article.Text.IndexOf(speaker.Name, article.Paragraphs[0].Span.Start, StringComparison.Ordinal);
        return start < 0 ? null : new Citation(article, article.ParagraphAt(start), new TextSpan(start, speaker.Name.Length));
    }

    private static bool Holds(Citation citation, Citation other) =>
        citation.Article == other.Article && other.Span.Start >= citation.Span.Start && other.Span.End <= citation.Span.End;

    // “The captain was sent off”: he is somebody, and says nothing, however unsure.
    private bool IsSilent(string speaker)
    {
        var noun = NameWords.LastWord(speaker).ToLowerInvariant();
        return Roles.IsPersonNoun(noun)
            && index.Articles.Any(article => article.Text.Contains($" {noun}", StringComparison.OrdinalIgnoreCase))
            && archive.Speakers(index.Articles, includesUnsure: true).Find(speaker) is SpeakerMatch.Unknown;
    }

    // Nobody else's words are given as theirs: the closest sentence that speaks of them.
    private Answer Mentioning(string noun, Func<IReadOnlySet<SentencePlace>, Answer> choose)
    {
        var term = Term.Of(noun.ToLowerInvariant());
        var places = from article in index.Articles
                     from paragraph in article.Paragraphs
                     from sentence in paragraph.Sentences
                     where ContentTerms.Of(article.TextOf(sentence.Span)).Contains(term)
                     select new SentencePlace(article, paragraph.Number, sentence.Span);
        var closest = choose(places.ToHashSet());
        return closest.Doubted();
    }

    // As the article spells it; null where it names nobody so.
    private string? NameOf(string speaker)
    {
        var wanted = NameWords.LastWord(speaker);
        // “Councillor” is written with a capital, too.
        if (Roles.IsRole(wanted.ToLowerInvariant()))
            return null;
        // “The club” is some club of the article, and no name.
        if (Determiners.Contains(speaker.Split(' ')[0].ToLowerInvariant())
            && index.Articles.Any(article => article.Text.Contains($" {wanted.ToLowerInvariant()}", StringComparison.Ordinal)))
            return null;
        foreach (var article in index.Articles)
        {
            foreach (var token in Tokenizer.Tokenize(article.Text))
            {
                var word = token.In(article.Text);
                if (char.IsUpper(word[0]) && word.Equals(wanted, StringComparison.OrdinalIgnoreCase))
                    return speaker.Contains(' ', StringComparison.Ordinal) && char.IsUpper(speaker[0]) ? speaker : word.ToString();
            }
        }

        return null;
    }

    // “Anna Peters” is nobody of an article that has Bo Peterson alone.
    private static bool IsFullName(string speaker) => speaker.Split(' ') is [var first, .., var last]
        && char.IsUpper(first[0]) && char.IsUpper(last[0])
        && GivenNames.Contains(first.ToLowerInvariant()) && !Roles.IsRole(last.ToLowerInvariant());

    // “What did martin say?” of an article that has Martins: no word that the article has, and no noun that stands for somebody.
    private bool MayBeName(string speaker)
    {
        var words = speaker.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return !Determiners.Contains(words[0]) && !words.Any(word => StopWords.Contains(word)) && !words.Any(Roles.IsRole)
            && index.Articles.All(article => !article.Text.Contains($" {words[^1]} ", StringComparison.OrdinalIgnoreCase));
    }

    private Answer NotQuoted(string question, string name, SpeakerEntry? nearest = null) => Answered(question, 0, []) with
    {
        Outcome = AnswerOutcome.NotInArticle,
        Text = $"The article does not quote {name}.{(nearest is null ? "" : $" The nearest is {nearest.Speaker.Name}.")}",
        Passages = index.Search(question, top),
    };

    private Answer Answered(string question, double confidence, ImmutableArray<Claim> claims) => new()
    {
        Question = question,
        Outcome = AnswerOutcome.Answered,
        Text = string.Join(' ', claims.Select(claim => claim.Text)),
        Confidence = confidence,
        Mode = AnswerMode.Extractive,
        Claims = claims,
        Notices = !claims.IsEmpty && confidence < Confidence.Doubting ? [Abstention.Doubtful] : [],
        Passages = [.. claims.SelectMany(claim => claim.Citations).Where(citation => citation.Paragraph > 0)
            .DistinctBy(citation => (citation.Article, citation.Paragraph))
            .Select(citation => new RankedPassage(citation.Article, citation.Article.Blocks[citation.Paragraph], 1)).Take(top)],
    };
}
