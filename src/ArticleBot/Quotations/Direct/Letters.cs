using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>Finds letters to a columnist and the replies to them: “DEAR MARY: … -- SECOND RATE”, “DEAR SECOND: …”.</summary>
internal static partial class Letters
{
    /// <summary>An attribution for each paragraph of a letter or of a reply; none where no letter is signed.</summary>
    public static List<Attribution> Find(Reading reading)
    {
        var (found, letters) = (new List<Attribution>(), Read(reading.Article));
        if (letters.Find(letter => letter.Writer is not null) is not { } first)
            return found;
        var columnist = SpokenBlocks.Of(reading, first.To, null);
        foreach (var letter in letters)
        {
            var isReply = letter.Writer is null;
            var speaker = isReply ? columnist : new Speaker(letter.Writer!, null);
            foreach (var (number, words) in letter.Parts)
                SpokenBlocks.Add(number, words, speaker, isReply ? QuotationKind.Answer : QuotationKind.Post, found);
        }

        return found;
    }

    private static List<Letter> Read(Article article)
    {
        var letters = new List<Letter>();
        foreach (var block in article.Paragraphs.Where(block => block.IsEvidence))
        {
            var text = article.TextOf(block);
            var salutation = Salutation().Match(text);
            if (salutation.Success)
                letters.Add(new Letter(salutation.Groups["to"].Value));
            else if (letters.Count == 0 || letters[^1].Writer is not null)
                continue;
            var (start, end) = (salutation.Length, text.Length);
            if (Signature().Match(text, start) is { Success: true } signature)
            {
                letters[^1].Writer = signature.Groups["by"].Value.Trim();
                end = start + text.AsSpan(start, signature.Index - start).TrimEnd().Length;
            }

            letters[^1].Parts.Add((block.Number, TextSpan.Between(block.Span.Start + start, block.Span.Start + end)));
        }

        return letters;
    }

    [GeneratedRegex(
        @"^D(?:EAR|ear) (?<to>\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3})[:,] ",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Salutation();

    [GeneratedRegex(
        @"(?<=[.!?…”""’'] ?)(?:--|—|–) ?(?<by>\p{Lu}[^.!?:;]{1,60})\.?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Signature();

    // To whom it goes, its paragraphs, and who signs it: nobody signs a reply.
    private sealed record Letter(string To)
    {
        public string? Writer { get; set; }

        public List<(int Number, TextSpan Words)> Parts { get; } = [];
    }
}
