using System.Runtime.InteropServices;
using ArticleBot.Language;

namespace ArticleBot.Retrieval;

/// <summary>What a question asks about, in the terms of an index.</summary>
internal sealed class QuestionTerms
{
    /// <summary>The most words of a question that count; later ones are left out.</summary>
    public const int MaxWords = 96;

    private const int LongestSyllable = 4;

    // In a few paragraphs nearly every word is either everywhere or nowhere; rarity is told as if there were some more.
    private const int SmallestArticle = 20;

    // A word of everyday English is less telling than its rarity in one article makes it.
    private const float EverydayFactor = 0.85f;

    private readonly List<QuestionTerm> terms = new(16);
    private readonly List<KindredTerm> kindred = new(16);
    private readonly List<int> words = new(16);
    private readonly List<int> subjects = new(16);
    private float telling;
    private float known;

    /// <param name="question">The question's words.</param>
    /// <param name="text">The indexed articles.</param>
    /// <param name="postings">Where their terms stand.</param>
    public QuestionTerms(ReadOnlySpan<char> question, IndexedText text, Postings postings)
    {
        Span<char> term = stackalloc char[Term.MaxLength];
        var shouts = !question.ContainsAnyInRange('a', 'z');
        var isAfterHow = false;
        for (var at = 0; Tokenizer.TryNext(question, at, out var token) && words.Count < MaxWords; at = token.End)
        {
            var word = token.In(question);
            var opens = words.Count == 0;
            var number = text.Vocabulary.Find(word, !shouts && TokenLook.IsNameDespiteSpelling(word, opens), term, out var length, out var spelling);
            words.Add(spelling);
            if (isAfterHow && AnswerKinds.IsMeasure(word))
                number = Vocabulary.StopWord;
            isAfterHow = word.Equals("how", StringComparison.OrdinalIgnoreCase);
            if (number != Vocabulary.StopWord)
                subjects.Add(spelling);
            if (number != Vocabulary.StopWord && !Has(number))
                Add(Look(question, token.Start, word, opens), number, term[..length], text, postings);
        }

        Expected = AnswerKinds.Of(question);
    }

    /// <summary>The different terms in the question's order; one that no article holds stands once for every time.</summary>
    public IReadOnlyList<QuestionTerm> Terms => terms;

    /// <summary>The question's words in their order, as they are spelt; <see cref="Vocabulary.Unseen"/> where no article has them.</summary>
    public ReadOnlySpan<int> Words => CollectionsMarshal.AsSpan(words);

    /// <summary>The same without function words.</summary>
    public ReadOnlySpan<int> SubjectWords => CollectionsMarshal.AsSpan(subjects);

    /// <summary>The sum of the terms' weights.</summary>
    public float Weight { get; private set; }

    /// <summary>Whether it has a word that bears a subject, not figures alone.</summary>
    public bool HasSubject { get; private set; }

    /// <summary>Whether a term is neither a name nor a figure.</summary>
    public bool HasCommonWords { get; private set; }

    /// <summary>Whether a term is written as a name.</summary>
    public bool HasNames { get; private set; }

    /// <summary>Whether it names somebody or something, and the articles know none of the names.</summary>
    public bool NamesOnlyStrangers => HasNames && !KnowsName;

    /// <summary>Whether the articles know a name that it uses.</summary>
    public bool KnowsName { get; private set; }

    /// <summary>The share of its telling words, neither figures nor <see cref="GeneralWords"/>, that the articles know, each by its rarity; 1 where it has none.</summary>
    public float KnownShare => telling > 0 ? known / telling : 1;

    /// <summary>What kind of words would answer it.</summary>
    public ExpectedAnswer Expected { get; }

    /// <summary>The terms of the index that begin like a question's term.</summary>
    public ReadOnlySpan<KindredTerm> KindredOf(QuestionTerm term) => CollectionsMarshal.AsSpan(kindred).Slice(term.FirstKindred, term.KindredCount);

    // “Jong-un” is one name, whose second half has no capital letter.
    private TokenTraits Look(ReadOnlySpan<char> question, int start, ReadOnlySpan<char> word, bool opens)
    {
        var look = TokenLook.Of(word, opens);
        return word.Length <= LongestSyllable && char.IsLower(word[0]) && start > 0 && question[start - 1] == '-' && terms is [.., var last] && last.Traits.HasFlag(TokenTraits.Name)
            ? look | TokenTraits.Name
            : look;
    }

    private void Add(TokenTraits look, int number, ReadOnlySpan<char> term, IndexedText text, Postings postings)
    {
        var firstKindred = kindred.Count;
        text.Kindred.Find(term, kindred);
        var rarity = Bm25.Rarity(Math.Max(SmallestArticle, text.Passages.Length), number < 0 ? 0 : postings.HoldersOf(number));
        if (!Thesaurus.Of(term).IsEmpty)
            rarity *= EverydayFactor;
        var added = new QuestionTerm(number, rarity, look, firstKindred, kindred.Count - firstKindred);
        terms.Add(added);
        Weight += rarity;
        var isName = added.Traits.HasFlag(TokenTraits.Name);
        HasNames |= isName;
        HasCommonWords |= (added.Traits & (TokenTraits.Name | TokenTraits.Opener | TokenTraits.Figure)) == TokenTraits.None;
        KnowsName |= isName && (number >= 0 || added.KindredCount > 0);
        var hasLetters = term.ContainsAnyInRange('a', 'z');
        HasSubject |= hasLetters && term is not ("plus" or "minus");
        if (!hasLetters || !isName && GeneralWords.Contains(term))
            return;
        telling += rarity;
        known += number >= 0 || added.KindredCount > 0 ? rarity : 0;
    }

    private bool Has(int number)
    {
        foreach (var term in terms)
        {
            if (term.Number == number && number >= 0)
                return true;
        }

        return false;
    }
}
