using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ArticleBot.Articles;

namespace ArticleBot.Grounding;

/// <summary>Parses a model's reply into sentences with their citations. Takes any text.</summary>
public static partial class ReplyReader
{
    /// <summary>The fixed phrase by which a model says that the article does not answer.</summary>
    public const string NotSaid = "The article does not say.";

    private const int MostNumbers = 20;

    /// <summary>Whether a whole reply is <see cref="NotSaid"/>, marks and citations around it aside.</summary>
    public static bool IsNotSaid(string reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var words = Marks().Replace(reply, " ").Trim(' ', '\n', '\r', '\t', '"', '“', '”', '*', '_', '.', '!');
        return words.Equals(NotSaid.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// The sentences of a reply in order: a line break ends one, and so does a full stop where another sentence follows.
    /// Citations inside a sentence or right after it are its own. No character is lost: the spans cover the reply.
    /// </summary>
    public static ImmutableArray<ReplySentence> Read(string reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var sentences = ImmutableArray.CreateBuilder<ReplySentence>();
        for (var start = 0; start < reply.Length;)
        {
            var end = reply.IndexOf('\n', start);
            end = end < 0 ? reply.Length : end + 1;
            ReadLine(reply, start, end, sentences);
            start = end;
        }

        return sentences.DrainToImmutable();
    }

    private static void ReadLine(string reply, int start, int end, ImmutableArray<ReplySentence>.Builder sentences)
    {
        var line = reply[start..end];
        var marks = Marks().Matches(line);
        var masked = Mask(line, marks);
        if (string.IsNullOrWhiteSpace(ListMark().Replace(masked, "")))
        {
            AddMarksOnly(line, start, marks, sentences);
            return;
        }

        var lead = ListMark().Match(masked).Length;
        lead += masked.AsSpan(lead).Length - masked.AsSpan(lead).TrimStart().Length;
        var ends = SentenceSplitter.Split(masked[lead..], 0, start + lead).Select(sentence => sentence.Span.End).ToList();
        JoinQuotations(line, start, ends);
        for (var (i, from) = (0, start); i < ends.Count; i++)
        {
            // What stands between two sentences, the citations above all, belongs to the one before.
            var to = i == ends.Count - 1 ? end : NextWord(masked, ends[i] - start) + start;
            sentences.Add(Sentence(line, masked, start, TextSpan.Between(from, to), marks));
            from = to;
        }
    }

    // A full stop inside quotation marks does not end the sentence that quotes.
    private static void JoinQuotations(string line, int lineStart, List<int> ends)
    {
        for (var i = 0; i < ends.Count - 1; i++)
        {
            if (line.AsSpan(0, ends[i] - lineStart).Count('“') > line.AsSpan(0, ends[i] - lineStart).Count('”')
                || line.AsSpan(0, ends[i] - lineStart).Count('"') % 2 == 1)
                ends.RemoveAt(i--);
        }
    }

    // A line of citations alone belongs to the sentence before it.
    private static void AddMarksOnly(string line, int start, MatchCollection marks, ImmutableArray<ReplySentence>.Builder sentences)
    {
        if (sentences.Count == 0)
        {
            sentences.Add(new ReplySentence("", [.. Numbers(marks).Distinct()], new TextSpan(start, line.Length)));
            return;
        }

        var last = sentences[^1];
        sentences[^1] = last with
        {
            Numbers = [.. last.Numbers.Concat(Numbers(marks)).Distinct()],
            Span = last.Span with { Length = last.Span.Length + line.Length },
        };
    }

    private static int NextWord(string masked, int at)
    {
        while (at < masked.Length && char.IsWhiteSpace(masked[at]))
            at++;
        return at;
    }

    private static string Mask(string line, MatchCollection marks)
    {
        var masked = new StringBuilder(line);
        foreach (Match mark in marks)
        {
            for (var i = mark.Index; i < mark.Index + mark.Length; i++)
                masked[i] = ' ';
        }

        return masked.ToString();
    }

    private static ReplySentence Sentence(string line, string masked, int lineStart, TextSpan span, MatchCollection marks)
    {
        var own = marks.Where(mark => mark.Index + lineStart >= span.Start && mark.Index + lineStart < span.End);
        var text = masked.Substring(span.Start - lineStart, span.Length);
        text = ListMark().Replace(text, "");
        text = SpaceBeforeStop().Replace(Spaces().Replace(text, " "), "$1").Trim();
        return new ReplySentence(Emphasis().Replace(text, "$1"), [.. Numbers(own).Distinct()], span);
    }

    private static IEnumerable<int> Numbers(IEnumerable<Match> marks) => marks.SelectMany(mark => Numbers(mark.Groups["numbers"].Value));

    // “4, 7” and “4-6”.
    private static IEnumerable<int> Numbers(string list)
    {
        foreach (var part in list.Split([',', ';', ' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', '–');
            var isNumber = int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first);
            if (isNumber && int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last))
            {
                for (var number = first; number <= last && number - first < MostNumbers; number++)
                    yield return number;
            }
        }
    }

    // Digits only: a bracket with words in it is text.
    [GeneratedRegex(@"\[\s*(?:(?:passages?|paragraphs?|para|p|¶|#)\.?\s*)?(?<numbers>[0-9]+(?:\s*[-–,;]\s*[0-9]+)*)\s*\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^\s*(?:[-*•–]\s+|[0-9]{1,2}[.)]\s+)")]
    private static partial Regex ListMark();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@" ([.,;:!?](?:\s|$))")]
    private static partial Regex SpaceBeforeStop();

    [GeneratedRegex(@"\*\*([^*]+)\*\*")]
    private static partial Regex Emphasis();
}
