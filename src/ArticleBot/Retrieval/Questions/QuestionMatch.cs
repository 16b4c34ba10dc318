using System.Buffers;

namespace ArticleBot.Retrieval.Questions;

/// <summary>Tells fast which term of a question a term of the index meets, and how well. Dispose it to hand its memory back.</summary>
internal sealed class QuestionMatch : IDisposable
{
    /// <summary>How much a kindred term counts beside the exact one.</summary>
    private const float KindredFactor = 0.8f;

    private readonly byte[] places;
    private readonly List<(int Position, float Likeness)> matches = new(32);

    public QuestionMatch(QuestionTerms question, int vocabularyCount)
    {
        Count = question.Terms.Count;
        places = ArrayPool<byte>.Shared.Rent(vocabularyCount);
        places.AsSpan(0, vocabularyCount).Clear();
        for (var position = 0; position < Count; position++)
        {
            if (question.Terms[position].Number >= 0)
                Add(question.Terms[position].Number, position, 1);
        }

        for (var position = 0; position < Count; position++)
        {
            foreach (var kindred in question.KindredOf(question.Terms[position]))
                Add(kindred.Number, position, kindred.Likeness * KindredFactor);
        }
    }

    /// <summary>Number of the question's terms.</summary>
    public int Count { get; }

    /// <summary>Whether a token meets a term of the question.</summary>
    /// <param name="term">The token's term; a stop word meets none.</param>
    /// <param name="position">The place of the question's term.</param>
    /// <param name="likeness">How well it is met: 1 by the same term, less by a kindred one.</param>
    public bool TryMeet(int term, out int position, out float likeness)
    {
        (position, likeness) = (0, 0);
        if (term < 0 || places[term] == 0)
            return false;
        (position, likeness) = matches[places[term] - 1];
        return true;
    }

    /// <summary>For each of the question's terms, how well the best of these tokens meets it.</summary>
    public void Cover(ReadOnlySpan<int> tokens, Span<float> cover)
    {
        foreach (var term in tokens)
        {
            if (TryMeet(term, out var position, out var likeness))
                cover[position] = Math.Max(cover[position], likeness);
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(places);

    private void Add(int number, int position, float likeness)
    {
        if (places[number] != 0 || matches.Count == byte.MaxValue)
            return;
        matches.Add((position, likeness));
        places[number] = (byte)matches.Count;
    }
}
