using ArticleBot.Language;

namespace ArticleBot.Retrieval;

/// <summary>What a question asks about, in the terms of an index.</summary>
internal sealed class QuestionTerms
{
    /// <summary>The most terms of a question that count; later ones are left out.</summary>
    public const int MaxTerms = 64;

    private readonly List<QuestionTerm> terms = new(16);
    private readonly List<(int Number, float Likeness)> kindred = new(16);

    /// <param name="question">The question's words.</param>
    /// <param name="text">The indexed articles.</param>
    /// <param name="postings">Where their terms stand.</param>
    public QuestionTerms(ReadOnlySpan<char> question, IndexedText text, Postings postings)
    {
        Span<char> term = stackalloc char[Term.MaxLength];
        var shouts = !question.ContainsAnyInRange('a', 'z');
        var opens = true;
        for (var at = 0; Tokenizer.TryNext(question, at, out var token) && terms.Count < MaxTerms; at = token.End)
        {
            var word = token.In(question);
            var number = text.Vocabulary.Find(word, !shouts && TokenLook.IsNameDespiteSpelling(word, opens), term, out var length);
            if (number != Vocabulary.StopWord && !Has(number))
            {
                var firstKindred = kindred.Count;
                text.Kindred.Find(term[..length], kindred);
                var rarity = Bm25.Rarity(text.Passages.Length, number < 0 ? 0 : postings.Of(number).Length);
                terms.Add(new QuestionTerm(number, rarity, TokenLook.Of(word, opens), firstKindred, kindred.Count - firstKindred));
                Weight += rarity;
                HasNames |= terms[^1].Traits.HasFlag(TokenTraits.Name);
                HasSubject |= term[..length].ContainsAnyInRange('a', 'z');
            }

            opens = false;
        }

        Expected = AnswerKinds.Of(question);
    }

    /// <summary>The different terms in the question's order; one that no article holds stands once for every time.</summary>
    public IReadOnlyList<QuestionTerm> Terms => terms;

    /// <summary>The sum of the terms' weights.</summary>
    public float Weight { get; }

    /// <summary>Whether it has a word that bears a subject, not figures alone.</summary>
    public bool HasSubject { get; }

    /// <summary>Whether a term is written as a name.</summary>
    public bool HasNames { get; }

    /// <summary>What kind of words would answer it.</summary>
    public ExpectedAnswer Expected { get; }

    /// <summary>The terms of the index that begin like a question's term.</summary>
    public IEnumerable<(int Number, float Likeness)> KindredOf(QuestionTerm term) => kindred.GetRange(term.FirstKindred, term.KindredCount);

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
