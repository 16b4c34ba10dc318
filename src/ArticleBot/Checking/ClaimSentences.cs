using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Grounding.Replies;

namespace ArticleBot.Checking;

/// <summary>Parts a text into the sentences that claim something: a line break ends one, a question claims nothing.</summary>
internal static partial class ClaimSentences
{
    /// <summary>The sentences in order, each with its place in the text; list marks and citations are left out of their words.</summary>
    public static IEnumerable<(string Text, TextSpan Span)> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            foreach (var sentence in InLine(text[start..end], start))
                yield return sentence;
            start = end + 1;
        }
    }

    private static IEnumerable<(string Text, TextSpan Span)> InLine(string line, int offset)
    {
        var masked = CitationMarks.Mask(line, CitationMarks.Find(line));
        var lead = ListMark().Match(masked).Length;
        if (string.IsNullOrWhiteSpace(masked[lead..]))
            yield break;
        foreach (var sentence in SentenceSplitter.Split(masked[lead..], 0, lead))
        {
            var words = VisibleText.Of(masked.Substring(sentence.Span.Start, sentence.Span.Length));
            words = SpaceBeforeStop().Replace(words, "$1");
            if (words.Any(char.IsLetter) && !words.EndsWith('?'))
                yield return (words, sentence.Span with { Start = sentence.Span.Start + offset });
        }
    }

    [GeneratedRegex(@"^\s*(?:(?:[-*•–>]|#{1,6}|[0-9]{1,2}[.)])\s+)?")]
    private static partial Regex ListMark();

    [GeneratedRegex(@" ([.,;:!?](?:\s|$))")]
    private static partial Regex SpaceBeforeStop();
}
