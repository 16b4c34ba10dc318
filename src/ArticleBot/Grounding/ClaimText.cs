using ArticleBot.Articles;

namespace ArticleBot.Grounding;

/// <summary>A claim as the checks see it, beside the passages that it cites.</summary>
internal sealed class ClaimText
{
    public ClaimText(string text, CitedPassages cited)
    {
        Text = text;
        Cited = cited;
        Quotes = QuotedWords.Find(text);
        Words = [.. WordReader.Read(text, new TextSpan(0, text.Length), [0]).Select(word => Marked(word))];
        Names = ReadNames();
        Matches = [.. Words.Select(word => cited.Alike(word))];
        Steps = Ordinals.Of(Words.Length, i => Words[i], NameAt);
    }

    public string Text { get; }

    public CitedPassages Cited { get; }

    /// <summary>What stands in quotation marks, marks left out.</summary>
    public List<TextSpan> Quotes { get; }

    public Word[] Words { get; }

    public List<ClaimName> Names { get; }

    /// <summary>For every word where the cited passages have it or its like.</summary>
    public IReadOnlyList<WordMatch>[] Matches { get; }

    /// <summary>For every word its place, counted in words that carry meaning.</summary>
    public int[] Steps { get; }

    /// <summary>How well the cited passages support a word: 1 word for word, 0 not at all.</summary>
    public double SupportOf(int word)
    {
        var best = 0.0;
        foreach (var match in Matches[word])
            best = Math.Max(best, match.Likeness);
        return best;
    }

    /// <summary>The name that a word belongs to; -1 where it is none.</summary>
    public int NameAt(int word) => Names.FindIndex(name => word >= name.First && word < name.End);

    /// <summary>The words from one to another as they stand in the claim.</summary>
    public string Slice(int first, int last) => Text[Words[first].Start..Words[last].End];

    // Other marks than the reader's may quote too, and a capital that only the sentence's beginning explains tells nothing.
    private Word Marked(Word word)
    {
        var traits = word.Is(WordTraits.Opener) && !Cited.IsName(word) ? word.Traits & ~WordTraits.Capital : word.Traits;
        return word with { Traits = IsQuoted(word) ? traits | WordTraits.Quoted : traits & ~WordTraits.Quoted };
    }

    private bool IsQuoted(Word word) =>
        Quotes.Exists(quote => word.Start >= quote.Start && word.End <= quote.End);

    private List<ClaimName> ReadNames()
    {
        var names = new List<ClaimName>();
        for (var i = 0; i < Words.Length; i++)
        {
            if (!IsName(i))
                continue;
            var first = i;
            while (i + 1 < Words.Length && IsName(i + 1) && !Words[i].Is(WordTraits.Possessive)
                && Text.AsSpan(Words[i].End, Words[i + 1].Start - Words[i].End) is " " or "-" or "\u00a0" or ". ")
                i++;
            names.Add(new ClaimName(first, i + 1, [.. Words[first..(i + 1)].Select(word => word.Term)]));
        }

        return names;
    }

    private bool IsName(int word) => !Words[word].Is(WordTraits.Quoted) && Cited.IsName(Words[word]);
}
