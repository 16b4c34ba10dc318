using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
using ArticleBot.English;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Names;
using ArticleBot.Retrieval.Questions;

namespace ArticleBot.Asking.Names;

/// <summary>
/// A question in which a pronoun stands for the one name that it has: “who is her lawyer” for “who is Maria Ponte's lawyer”. An
/// article gives a name once and goes on with pronouns, so that the sentence that answers often has no name.
/// </summary>
/// <param name="Wording">The question with the pronoun.</param>
/// <param name="Owner">The pronoun as owner: “her”.</param>
/// <param name="People">Whom the pronoun stands for: everybody whom the name may mean, at least one.</param>
internal sealed record PronounWording(string Wording, string Owner, ImmutableArray<ArticlePerson> People)
{
    private const int LongestQuestion = 200;

    // So many units before a sentence the one before it stands, in another paragraph, too.
    private const int BeforeParagraph = 3;

    private static readonly FrozenSet<string> Auxiliaries = WordFile.Class("small-words", "auxiliary");

    // As subject, as object, and as owner.
    private static readonly FrozenDictionary<Gender, string[]> Pronouns = new[] { Gender.Male, Gender.Female, Gender.Neuter, Gender.Plural }
        .ToFrozenDictionary(gender => gender, gender => WordFile.Words("asking", $"pronoun-{gender}").ToArray());

    /// <summary>The wording; null where a question has no name of the article's people and bodies.</summary>
    /// <param name="article">The article.</param>
    /// <param name="question">The user's words.</param>
    public static PronounWording? Of(Article article, string question)
    {
        if (question.Length > LongestQuestion || article.Text.Length > ArticlePeople.LongestAtOnce)
            return null;
        var tokens = Tokenizer.Tokenize(question);
        return TypedName.In(article, question, tokens) is { } name
            ? With(name.People, question, tokens.AsSpan(), name.First, name.Count) : null;
    }

    /// <summary>
    /// Whether an answer speaks of one of them: the sentence with its words does, else the first of its sentences. “Her lawyer” is the
    /// lawyer of the only woman of the sentence before.
    /// </summary>
    /// <param name="answer">An answer to the wording.</param>
    public bool IsAnsweredBy(Answer answer)
    {
        if ((answer.InShort ?? answer.Citations.FirstOrDefault()) is not { Paragraph: > 0 } words)
            return false;
        if (answer.InShort is not null && IsNamed(words.Text))
            return false;
        var place = SentencePlace.At(words.Article, words.Span.Start);
        if (People.Any(person => IsIn(place, person)))
            return true;
        var isOwned = QuestionWords.Of(place.Article.TextOf(place.Span)).Contains(Owner);
        return isOwned && IsOnlyOneOf(SentencePlace.At(place.Article, Math.Max(0, place.Span.Start - BeforeParagraph)));
    }

    // Nobody is asked for by their own name.
    private bool IsNamed(string words) =>
        People.Any(person => person.Words.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private bool IsOnlyOneOf(SentencePlace before) => People.Any(person => IsIn(before, person))
        && !ArticlePeople.Of(before.Article).Any(other =>
            !People.Contains(other) && other.Gender == People[0].Gender && IsIn(before, other));

    private static bool IsIn(SentencePlace place, ArticlePerson person) => person.Mentions.Any(place.Span.Contains);

    private static PronounWording? With(ImmutableArray<ArticlePerson> people, string question, ReadOnlySpan<Token> tokens, int first,
        int length)
    {
        var gender = people[0] is { Gender: Gender.Unknown, Kind: MentionKind.Person } ? Gender.Male : people[0].Gender;
        var forms = Pronouns.GetValueOrDefault(gender == Gender.Unknown ? Gender.Neuter : gender, []);
        var last = tokens[first + length - 1];
        var name = last.In(question).ToString();
        var pronoun = Possessive.Without(name) != name ? forms[2] : IsObject(question, tokens, first, first + length) ? forms[1] : forms[0];
        var start = IsThe(question, tokens[first - 1]) ? tokens[first - 1].Start : tokens[first].Start;
        return new PronounWording($"{question[..start]}{pronoun}{question[last.End..]}", forms[2], people);
    }

    private static bool IsThe(string question, Token token) => token.In(question).Equals("the", StringComparison.OrdinalIgnoreCase);

    // “Who replaced Crewe”, and not “how old is Crewe”.
    private static bool IsObject(string question, ReadOnlySpan<Token> tokens, int first, int end) =>
        end == tokens.Length && !IsThe(question, tokens[first - 1])
        && !Auxiliaries.Contains(tokens[first - 1].In(question).ToString().ToLowerInvariant());
}
