using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.People;

namespace ArticleBot.Benchmarks.Quotations;

/// <summary>What people marked as said by somebody, placed on the tokens of an article.</summary>
/// <param name="Cue">Index of the token that tells that somebody says it.</param>
/// <param name="Content">The tokens of what is said.</param>
internal sealed record MarkedStatement(int Cue, HashSet<int> Content)
{
    /// <summary>The words that were marked as the speaker; null where nobody is.</summary>
    public string? Source { get; init; }

    /// <summary>Whether the speaker is marked by the words of the text, so that finding them can be learned.</summary>
    public bool TellsSource { get; init; }

    /// <summary>Finds the marked words on the tokens; null where the cue does not stand in a sentence of the content.</summary>
    /// <param name="spans">Start and end of each stretch of the content, in code points of the file.</param>
    /// <param name="cue">The words of the cue.</param>
    public static MarkedStatement? Place(Reading reading, IEnumerable<(int Start, int End)> spans, string cue)
    {
        var content = new SortedSet<int>();
        foreach (var (start, end) in spans)
        {
            for (var at = FirstFrom(reading, start); at < reading.Count && FileStart(reading, at) < end; at++)
                content.Add(at);
        }

        return content.Count > 0 && CueNear(reading, content, HeadOf(cue)) is { } token ? new MarkedStatement(token, [.. content]) : null;
    }

    /// <summary>Where a token begins in the article's file, in code points.</summary>
    public static int FileStart(Reading reading, int token) => reading.Article.FileOffsets.ToFile(reading[token].Start);

    private static int? CueNear(Reading reading, SortedSet<int> content, string head)
    {
        var first = reading.FirstTokenOfSentence(reading[content.Min].Sentence);
        var end = reading.FirstTokenOfSentence(reading[content.Max].Sentence + 1);
        return Enumerable.Range(first, end - first)
            .Where(at => !content.Contains(at) && reading[at].Lower == head)
            .OrderBy(at => content.Min(token => Math.Abs(token - at)))
            .Select(at => (int?)at).FirstOrDefault();
    }

    // Of “has said in a statement” it is “said”, of “made clear” it is “clear”.
    private static string HeadOf(string cue)
    {
        var words = cue.ToLowerInvariant().Replace('’', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.TrimEnd(',', '.')).Where(word => word.Length > 0).ToList();
        return words.Find(word =>
            word == "according" || !FunctionWords.Contains(word) && CueLexicon.Find(word)?.Does(CueClasses.Verbal) == true)
            ?? words.FindLast(word => !FunctionWords.Contains(word)) ?? words.LastOrDefault() ?? "";
    }

    private static int FirstFrom(Reading reading, int place)
    {
        var (low, high) = (0, reading.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (FileStart(reading, middle) < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
