using ArticleBot.Language;

namespace ArticleBot.Benchmarks.Summaries;

/// <summary>ROUGE-1, -2 and -L (Lin 2004) of a summary against a written one: F1, from 0 to 1, over stemmed words.</summary>
/// <param name="One">Shared words.</param>
/// <param name="Two">Shared pairs of neighbours.</param>
/// <param name="Longest">The longest common subsequence.</param>
internal readonly record struct Rouge(double One, double Two, double Longest)
{
    /// <summary>Compares a summary with a written one.</summary>
    public static Rouge Of(string summary, string written)
    {
        var (own, other) = (Words(summary), Words(written));
        return new Rouge(Shared(own, other), Shared(Pairs(own), Pairs(other)), F1(Subsequence(own, other), own.Count, other.Count));
    }

    /// <summary>The stemmed words of a text.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        Span<char> buffer = stackalloc char[Term.MaxLength];
        for (var at = 0; Tokenizer.TryNext(text, at, out var token); at = token.End)
        {
            var length = Term.Fold(token.In(text), buffer);
            words.Add(new string(buffer[..Term.Stem(buffer, length)]));
        }

        return words;
    }

    private static List<string> Pairs(List<string> words) => [.. words.Zip(words.Skip(1), (first, second) => $"{first} {second}")];

    private static double Shared(List<string> own, List<string> other)
    {
        var left = other.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var shared = 0;
        foreach (var word in own.Where(word => left.GetValueOrDefault(word) > 0))
        {
            left[word]--;
            shared++;
        }

        return F1(shared, own.Count, other.Count);
    }

    private static int Subsequence(List<string> own, List<string> other)
    {
        var row = new int[other.Count + 1];
        foreach (var word in own)
        {
            var diagonal = 0;
            for (var i = 1; i <= other.Count; i++)
                (diagonal, row[i]) = (row[i], word == other[i - 1] ? diagonal + 1 : Math.Max(row[i], row[i - 1]));
        }

        return row[^1];
    }

    private static double F1(int shared, int own, int other) => shared == 0 ? 0 : 2.0 * shared / (own + other);
}
