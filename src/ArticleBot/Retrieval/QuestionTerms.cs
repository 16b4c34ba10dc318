using ArticleBot.Language;

namespace ArticleBot.Retrieval;

/// <summary>What a question asks about, in the terms of an index.</summary>
internal sealed class QuestionTerms
{
    private readonly List<QuestionTerm> terms = new(16);

    /// <param name="question">The question's words.</param>
    /// <param name="text">The indexed articles.</param>
    /// <param name="postings">Where their terms stand.</param>
    public QuestionTerms(string question, IndexedText text, Postings postings)
    {
        var shouts = !question.AsSpan().ContainsAnyInRange('a', 'z');
        var opens = true;
        for (var at = 0; Tokenizer.TryNext(question, at, out var token); at = token.End)
        {
            var word = token.In(question);
            var number = text.Vocabulary.Find(word, !shouts && TokenLook.IsNameDespiteSpelling(word, opens));
            if (number != Vocabulary.StopWord && !Has(number))
                terms.Add(new QuestionTerm(number, Bm25.Rarity(text.Passages.Length, number < 0 ? 0 : postings.Of(number).Length), TokenLook.Of(word, opens)));
            opens = false;
        }
    }

    /// <summary>The different terms in the question's order; an unseen term stands once for every word that no article holds.</summary>
    public IReadOnlyList<QuestionTerm> Terms => terms;

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
