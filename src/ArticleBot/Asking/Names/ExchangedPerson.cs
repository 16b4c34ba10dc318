using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
using ArticleBot.English;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Asking.Names;

/// <summary>
/// Tells a sentence that is about somebody else than its question: “why did Strand resign” is not answered where Kemp resigned, nor “why
/// did Aune sue Brook” where Brook sued Aune.
/// </summary>
internal static class ExchangedPerson
{
    private static readonly FrozenSet<string> Own = WordFile.Class("asking", "asker");
    private static readonly FrozenSet<string> Pronouns = WordFile.Class("small-words", "person-pronoun");

    private static readonly FrozenSet<string> Owners = WordFile.Class("small-words", "his");

    private const int LongestEnding = 2;

    /// <summary>Whether a sentence tells of somebody else.</summary>
    /// <param name="asked">Of whom something is asked.</param>
    /// <param name="place">The sentence that would answer.</param>
    public static bool IsIn(AskedPerson asked, SentencePlace place)
    {
        var (article, span) = (place.Article, place.Span);
        var named = Named(article, span).Where(person => !asked.People.Contains(person)).ToList();
        if (named.Count == 0 || article.Blocks[place.Paragraph].Kind == ParagraphKind.Answer)
            return false;
        if (IsDoneByAnother(asked, named, place))
            return true;
        var others = named.FindAll(person => person.IsPerson);
        if (others.Count == 0)
            return false;
        var isSpokenOf = HasName(asked, article.TextOf(span)) || asked.People.Any(person => IsSpokenOf(person, article, span));
        return isSpokenOf ? IsTurnedRound(asked, others, place) : !MayMean(asked, place);
    }

    /// <summary>Whether the words of an answer, or its first sentence, tell of somebody else.</summary>
    /// <param name="question">A question that stands alone.</param>
    /// <param name="answer">The answer, to these or other words.</param>
    public static bool IsIn(string question, Answer answer) =>
        (answer.InShort ?? answer.Citations.FirstOrDefault()) is { Paragraph: > 0 } words
        && AskedPerson.Of(words.Article, question) is { } asked && IsIn(asked, SentencePlace.At(words.Article, words.Span.Start));

    private static IEnumerable<ArticlePerson> Named(Article article, TextSpan span) => ArticlePeople.Of(article)
        .Where(person => person is { IsNamed: true, MayBePerson: true } && person.Mentions.Any(span.Contains));

    // Whoever bears the name that was asked for may be meant: “Temur” is Temür Khan, too.
    private static bool HasName(AskedPerson asked, string sentence) => Tokenizer.Tokenize(sentence)
        .Any(token => asked.Name.Contains(NameWords.Fold(token.In(sentence).ToString()), StringComparer.Ordinal));

    private static bool IsSpokenOf(ArticlePerson person, Article article, TextSpan span)
    {
        var words = Words(article.TextOf(span));
        return person.Mentions.Any(span.Contains) || person.RoleHead is { } role && words.Contains(role, StringComparer.Ordinal);
    }

    // “I”, or a pronoun whose person the sentence before names: who tells, and who “she” is, is not for sure.
    private static bool MayMean(AskedPerson asked, SentencePlace place)
    {
        var words = Words(place.Article.TextOf(place.Span));
        if (words.Exists(Own.Contains))
            return true;
        return words.Exists(Pronouns.Contains) && Before(place) is { } before
            && asked.People.Any(person => person.Mentions.Any(before.Contains));
    }

    private static TextSpan? Before(SentencePlace place)
    {
        var sentences = place.Article.Blocks[place.Paragraph].Sentences;
        var before = sentences.LastOrDefault(sentence => sentence.Span.End <= place.Span.Start);
        if (before is not null)
            return before.Span;
        return place.Paragraph > 1 && place.Article.Blocks[place.Paragraph - 1].Sentences is [.., var last] ? last.Span : null;
    }

    // “Did A sue B”, and of both the sentence says “B sued A”.
    private static bool IsTurnedRound(AskedPerson asked, List<ArticlePerson> others, SentencePlace place)
    {
        var (article, span) = (place.Article, place.Span);
        var predicate = Tokenizer.Tokenize(asked.Predicate);
        var verb = predicate[0].In(asked.Predicate).ToString();
        if (predicate.Length < 2 || !others.Exists(other => other.IsCalled([predicate[1].In(asked.Predicate).ToString()])))
            return false;
        var text = article.TextOf(span);
        var tokens = Tokenizer.Tokenize(text);
        var at = tokens.ToList().FindIndex(token => IsForm(token.In(text).ToString(), verb));
        if (at < 1 || at + 1 == tokens.Length || IsPassive(text, tokens, at))
            return false;
        var middle = span.Start + tokens[at].Start;
        return !asked.People.Any(person => IsIn(person, span, start => start < middle))
            && asked.People.Any(person => IsIn(person, span, start => start > middle))
            && others.Exists(person => IsIn(person, span, start => start < middle));
    }

    // “How many points did Lalor score”, and “Conor Phelan took the frees in his place and scored eight”: Lalor is in it as an owner alone.
    private static bool IsDoneByAnother(AskedPerson asked, List<ArticlePerson> others, SentencePlace place)
    {
        var (article, span) = (place.Article, place.Span);
        var text = article.TextOf(span);
        var tokens = Tokenizer.Tokenize(text);
        var verb = Tokenizer.Tokenize(asked.Predicate)[0].In(asked.Predicate).ToString();
        var at = tokens.ToList().FindIndex(token => IsForm(token.In(text).ToString(), verb));
        if (at < 1 || at + 1 == tokens.Length || !asked.IsDoer || IsPassive(text, tokens, at))
            return false;
        return others.Exists(other => other.Mentions.Any(mention => mention.Start == span.Start))
            && Words(text).TrueForAll(word => !Pronouns.Contains(word) || Owners.Contains(word))
            && asked.People.SelectMany(person => person.Mentions).Where(span.Contains)
                .All(mention => Owners.Contains(article.TextOf(mention).ToLowerInvariant()));
    }

    private static bool IsIn(ArticlePerson person, TextSpan span, Predicate<int> stands) =>
        person.Mentions.Any(mention => span.Contains(mention) && stands(mention.Start));

    private static bool IsPassive(string text, ImmutableArray<Token> tokens, int verb) =>
        tokens[verb + 1].In(text) is "by" || FunctionWords.IsAuxiliary(tokens[verb - 1].In(text).ToString().ToLowerInvariant());

    // “Sued” of “sue”, whose stems differ.
    private static bool IsForm(string word, string verb) => BaseOf(word) == BaseOf(verb)
        || word.Length <= verb.Length + LongestEnding && word.StartsWith(verb, StringComparison.OrdinalIgnoreCase);

    private static string BaseOf(string word) => Term.Of(IrregularForms.TryGetBase(word.ToLowerInvariant(), out var form) ? form : word);

    private static List<string> Words(string text) =>
        [.. Tokenizer.Tokenize(text).Select(token => token.In(text).ToString().ToLowerInvariant())];
}
