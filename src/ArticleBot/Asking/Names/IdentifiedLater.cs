using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
using ArticleBot.English;
using ArticleBot.Grounding;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Retrieval;
using ArticleBot.Retrieval.Questions;

namespace ArticleBot.Asking.Names;

/// <summary>
/// Answers “who” by the name that an article gives in another sentence: “A cyclist died on the ring road”, and “friends say she was Petra
/// Lund”.
/// </summary>
internal static class IdentifiedLater
{
    private static readonly Regex Form = Patterns.Of("names", "identified");
    private static readonly FrozenSet<string> Anyone = WordFile.Class("asking", "anyone");
    private static readonly FrozenSet<string> Dead = WordFile.Class("asking", "death");

    // The “school” of “schoolgirl”; a woman is no man.
    private const int ShortestPrefix = 3;

    /// <summary>The answer with the name; null where the question is another, has a name without doubt, or nobody is named who is
    /// surely meant.</summary>
    /// <param name="index">The articles.</param>
    /// <param name="question">The user's words.</param>
    /// <param name="answer">The answer so far.</param>
    public static Answer? Instead(PassageIndex index, string question, Answer answer)
    {
        var hasName = answer is { Abstained: false, IsDoubtful: false, InShort: not null };
        if (hasName || AnswerKinds.Of(question) != ExpectedAnswer.Name
            || !QuestionWords.Of(question).Exists(word => word is "who" or "whom"))
            return null;
        var told = answer.Abstained ? answer.ClosestPassage is { } closest ? [closest] : [] : answer.Citations.ToImmutableArray();
        var all = index.Articles.Where(article => article.Text.Length <= ArticlePeople.LongestAtOnce).SelectMany(Identifications)
            .DistinctBy(each => each.Name.Text, StringComparer.Ordinal).ToList();
        var found = all.FindAll(each => IsMeant(each, question, told, IsOne));
        if (found.Count == 0)
            found = all.FindAll(each => IsMeant(each, question, told, MayBeOne));
        return found is [var only] ? With(only, answer) : null;
    }

    private static bool IsMeant(Identification identified, string question, ImmutableArray<Citation> told, Func<string, string, bool> isOne)
    {
        var asksForDead = identified.Whom.Exists(Dead.Contains);
        if (asksForDead && Words(question).Exists(Dead.Contains))
            return true;
        return told.Where(citation => citation.Article == identified.Place.Article && citation.Paragraph > 0)
            .Any(citation => First(citation.Text) is { } noun && identified.Whom.Exists(whom => isOne(noun, whom)));
    }

    // Who does it, and not whom it is done to: “a policeman shot a man”.
    private static string? First(string text) => Tokenizer.Tokenize(text)
        .Where(token => token.Start == 0 || char.IsLower(token.In(text)[0]))
        .Select(token => Possessive.Without(token.In(text).ToString().ToLowerInvariant()))
        .FirstOrDefault(word => Roles.IsPersonNoun(word) || IsCompound(word));

    // “Schoolgirl”
    private static bool IsCompound(string word) => Enumerable.Range(ShortestPrefix, Math.Max(0, word.Length - 2 * ShortestPrefix + 1))
        .Any(start => Roles.IsPersonNoun(word[start..]));

    // “A climber fell”, and “the woman was identified as Lena Roth”.
    private static bool MayBeOne(string noun, string whom) => Anyone.Contains(whom) && Roles.IsPersonNoun(noun) && MayBe(noun, whom);

    private static bool IsOne(string noun, string whom) =>
        Roles.IsPersonNoun(whom) && (noun == whom || IsLonger(noun, whom)) || Roles.IsPersonNoun(noun) && IsLonger(whom, noun);

    private static bool MayBe(string noun, string whom)
    {
        var (one, other) = (Roles.GenderOf(Roles.Of(noun)), Roles.GenderOf(Roles.Of(whom)));
        return one == other || one == Gender.Unknown || other == Gender.Unknown;
    }

    private static bool IsLonger(string noun, string end) =>
        noun.Length >= end.Length + ShortestPrefix && noun.EndsWith(end, StringComparison.Ordinal);

    private static IEnumerable<Identification> Identifications(Article article)
    {
        foreach (var paragraph in article.Paragraphs.Where(paragraph => paragraph.IsEvidence))
        {
            var before = "";
            foreach (var sentence in paragraph.Sentences)
            {
                var text = article.TextOf(sentence.Span);
                if (Form.Match(text) is { Success: true } match && IsSomebody(article, match.Groups["name"].Value))
                {
                    var whom = match.Groups["pronoun"].Success ? before + text[..match.Index] : match.Groups["whom"].Value;
                    var name = match.Groups["name"];
                    var citation = new Citation(article, paragraph.Number, new TextSpan(sentence.Span.Start + name.Index, name.Length));
                    yield return new Identification(Words(whom), citation, new SentencePlace(article, paragraph.Number, sentence.Span));
                }

                before = text + " ";
            }
        }
    }

    private static bool IsSomebody(Article article, string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return ArticlePeople.Of(article).Any(person => person.IsNamed && person.MayBePerson && person.HasWords(words));
    }

    private static Answer With(Identification identified, Answer answer)
    {
        ImmutableArray<Claim> claims =
            [.. answer.Claims.Where(claim => !claim.Citations.Contains(identified.Place.Claim.Citations[0])), identified.Place.Claim];
        return answer.ToldBy(claims, Confidence.Doubting, identified.Name);
    }

    private static List<string> Words(string text) =>
        [.. Tokenizer.Tokenize(text).Select(token => Possessive.Without(token.In(text).ToString().ToLowerInvariant()))];

    // Whom a sentence names, by the words that stand for them there.
    private sealed record Identification(List<string> Whom, Citation Name, SentencePlace Place);
}
