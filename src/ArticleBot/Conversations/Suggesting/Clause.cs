using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Language;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Retrieval.Lexical;

namespace ArticleBot.Conversations.Suggesting;

/// <summary>The words of a sentence up to the first mark that parts it, as far as a question may be made of them.</summary>
internal sealed class Clause
{
    private static readonly FrozenSet<string> Leaning = WordFile.Class("small-words", "leaning");

    private const int LeastWords = 4;
    private const int MostWords = 18;
    private const int LongestTitle = 3;

    private static readonly SearchValues<char> Joining = SearchValues.Create(" \u00a0-$£€");
    private static readonly SearchValues<char> Parting = SearchValues.Create(",.;:!?–—");
    private readonly ImmutableArray<Token> tokens;

    private Clause(Article article, ImmutableArray<Token> tokens)
    {
        Article = article;
        this.tokens = tokens;
        Lower = [.. tokens.Select((_, i) => Word(i).ToLowerInvariant())];
        Traits = [.. tokens.Select((_, i) => TokenLook.Of(Word(i), opens: i == 0))];
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Number of words.</summary>
    public int Count => tokens.Length;

    /// <summary>The words in small letters.</summary>
    public ImmutableArray<string> Lower { get; }

    /// <summary>What the look of each word tells.</summary>
    public ImmutableArray<TokenTraits> Traits { get; }

    /// <summary>
    /// The clause that opens a sentence; null where it is short or long, asks, quotes, has marks of another kind, or leans on words outside
    /// of it (“his”, “this”).
    /// </summary>
    public static Clause? Of(Article article, Sentence sentence)
    {
        var text = article.Text.AsSpan(sentence.Span.Start, sentence.Span.Length);
        if (text[^1] == '?')
            return null;
        var words = ImmutableArray.CreateBuilder<Token>();
        var end = 0;
        for (var at = 0; Tokenizer.TryNext(text, at, out var token); at = token.End)
        {
            var gap = text[end..token.Start];
            if (gap.ContainsAnyExcept(Joining) && !(gap is ". " && IsTitle(text[..end])))
            {
                if (words.Count == 0 || !Parting.Contains(gap[0]))
                    return null;
                break;
            }

            end = token.End;
            words.Add(new Token(sentence.Span.Start + token.Start, token.Length));
        }

        var clause = new Clause(article, words.DrainToImmutable());
        return clause.Count is >= LeastWords and <= MostWords && !clause.Lower.Any(LeansOnOthers) ? clause : null;
    }

    /// <summary>The words from <paramref name="first"/> up to, not including, <paramref name="end"/>, as they are spelt.</summary>
    public string Text(int first, int end) => first >= end ? "" : Article.TextOf(Span(first, end));

    /// <summary>Where they stand.</summary>
    public TextSpan Span(int first, int end) => TextSpan.Between(tokens[first].Start, tokens[end - 1].End);

    /// <summary>The word that ends at or after a place of the article; <see cref="Count"/> where none does.</summary>
    public int WordAfter(int position)
    {
        var word = 0;
        while (word < Count && tokens[word].Start < position)
            word++;
        return word;
    }

    /// <summary>Whether a word is written small and carries a meaning of its own.</summary>
    public bool IsPlain(int word) => char.IsLower(Word(word)[0]) && !StopWords.Contains(Lower[word]);

    /// <summary>Whether a word is an auxiliary that may open a question: was, has, will.</summary>
    public bool IsAuxiliary(int word) =>
        FunctionWords.IsAuxiliary(Lower[word]) && Lower[word] is not ("be" or "been" or "being")
            && Lower[word].AsSpan().IndexOfAny('\'', '’') < 0 && char.IsLower(Word(word)[0]);

    /// <summary>Whether a word is a verb in the past by its form: “opened”, “won”.</summary>
    public bool IsPast(int word) => IsPlain(word)
        && (Lower[word].EndsWith("ed", StringComparison.Ordinal)
            || IrregularForms.TryGetBase(Lower[word], out _) && Lower[word][^1] != 's');

    /// <summary>Whether some words tell something: two of them carry a meaning, and the last one does.</summary>
    public bool Tells(int first, int end) =>
        end > first && !StopWords.Contains(Lower[end - 1])
        && Enumerable.Range(first, end - first).Count(word => !StopWords.Contains(Lower[word])) > 1;

    private string Word(int word) => Article.Text.Substring(tokens[word].Start, tokens[word].Length);

    // “Mr. Lee”, “Gov. Ann Lee”.
    private static bool IsTitle(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word.Length is > 0 and <= LongestTitle && char.IsUpper(word[0]);
    }

    private static bool LeansOnOthers(string word) => Leaning.Contains(word);
}
