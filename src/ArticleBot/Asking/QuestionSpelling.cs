using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Asking;

/// <summary>
/// Mends a user's slips of the fingers: a word that is no English word takes the letters of a question word or of a word of the article
/// that is nearly the same, and letters that are the initials of words with capitals there become these: “cm” the Chief Minister. Of a name
/// it is told: “Petersen” may be somebody else than Peterson.
/// </summary>
/// <param name="Text">The question, its slips mended.</param>
/// <param name="Taken">The name that was typed, and the one that it was taken for; null where there is none.</param>
internal sealed record QuestionSpelling(string Text, (string Typed, string Name)? Taken)
{
    private const int LongestQuestion = 300;
    private const int ShortestWord = 5;
    private const int ShortestOfTwoSlips = 7;
    private const int ShortestAsking = 4;
    private const int MostSlipsOfName = 2;

    private static readonly FrozenDictionary<string, string> Shorthand = WordFile.Pairs("asking", "shorthand");
    private static readonly ImmutableArray<string> Asking = [.. WordFile.Words("asking", "question-word")];

    /// <summary>The question, its slips mended.</summary>
    /// <param name="question">The user's words.</param>
    /// <param name="articles">The articles that may answer.</param>
    /// <param name="isWord">Whether a word in small letters is an English one that is in use.</param>
    public static QuestionSpelling Mended(string question, IReadOnlyList<Article> articles, Predicate<string> isWord)
    {
        if (question.Length > LongestQuestion || articles is not [{ Text.Length: <= ArticlePeople.LongestAtOnce } article])
            return new(question, null);
        var mended = new StringBuilder(question);
        (string, string)? taken = null;
        foreach (var (place, token) in Tokenizer.Tokenize(question).Index().Reverse())
        {
            var typed = token.In(question).ToString();
            var word = typed.ToLowerInvariant();
            var isSlip = MayBeSlip(word, isWord);
            var name = isSlip ? NameFor(word, article) : null;
            if (name is not null)
                taken = (typed, name);
            var meant = Shorthand.GetValueOrDefault(typed)?.Replace('-', ' ') ?? Initials.Of(typed, article, isWord) ?? name
                ?? (isSlip ? AskingFor(word, place) ?? WordFor(word, article, isWord) : null);
            if (meant is not null)
                mended.Remove(token.Start, token.Length).Insert(token.Start, meant);
        }

        return new(mended.ToString(), taken);
    }

    private static bool MayBeSlip(string word, Predicate<string> isWord) =>
        word.Length >= ShortestAsking && word.All(char.IsAsciiLetter) && !StopWords.Contains(word) && !isWord(word);

    private static string? AskingFor(string word, int place) =>
        place == 0 ? Asking.FirstOrDefault(asking => Misspelling.IsOf(word, asking)) : null;

    // The only word of the article that is as near; null where the article has the word itself, or a name that is as near.
    private static string? WordFor(string word, Article article, Predicate<string> isWord)
    {
        var most = word.Length >= ShortestOfTwoSlips ? 2 : 1;
        if (word.Length < ShortestWord)
            return null;
        var near = Words(article).Where(other => other[0] == word[0] && Math.Abs(other.Length - word.Length) <= most)
            .Distinct(StringComparer.Ordinal).Select(other => (Word: other, Distance: EditDistance.Between(word, other)))
            .Where(other => other.Distance <= most).ToList();
        if (near.Count == 0 || near.Exists(other => other.Distance == 0))
            return null;
        var nearest = near.Where(other => other.Distance == near.Min(each => each.Distance)).ToList();
        return nearest is [var (only, _)] && isWord(only) && !IsOfPerson(only, article) ? only : null;
    }

    // The only name of the article's people that is as near; null where somebody has the word itself.
    private static string? NameFor(string word, Article article)
    {
        if (word.Length < ShortestOfTwoSlips)
            return null;
        var near = ArticlePeople.Of(article).Where(person => person is { Kind: MentionKind.Person, IsPerson: true })
            .SelectMany(person => person.Name.Split(' ')).Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Distance: EditDistance.Between(word, AfterApostrophe(NameWords.Fold(name)))))
            .Where(name => name.Distance <= MostSlipsOfName).ToList();
        return near.Exists(name => name.Distance == 0) || near.Select(name => name.Name).ToList() is not [var only] ? null : only;
    }

    // “Shaunessy” is O’Shaughnessy.
    private static string AfterApostrophe(string name) => name[(name.IndexOf('\'', StringComparison.Ordinal) + 1)..];

    private static IEnumerable<string> Words(Article article) => article.Paragraphs.Select(paragraph => article.TextOf(paragraph.Span))
        .SelectMany(text => Tokenizer.Tokenize(text).Select(token => token.In(text).ToString().ToLowerInvariant()));

    private static bool IsOfPerson(string word, Article article) => ArticlePeople.Of(article)
        .Any(person => person is { IsNamed: true, MayBePerson: true } && person.Words.Contains(word, StringComparer.OrdinalIgnoreCase));
}
