using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Articles;

namespace ArticleBot.Grounding.Replies;

/// <summary>Parses a model's reply into sentences with their citations. Takes any text.</summary>
public static partial class ReplyReader
{
    /// <summary>The fixed phrase by which a model says that the article does not answer.</summary>
    public const string NotSaid = "The article does not say.";

    /// <summary>The most characters of a reply that are read, its thoughts not counted.</summary>
    public const int MostCharacters = 16_000;

    /// <summary>The most sentences of a reply that are read.</summary>
    public const int MostSentences = 40;

    private const int MostBlanks = 64;

    /// <summary>
    /// Whether a whole reply is <see cref="NotSaid"/>, marks and citations around it aside, or says so in more words: “The
    /// article does not mention a price.”
    /// </summary>
    public static bool IsNotSaid(string reply) => IsNotSaid(Read(reply));

    /// <summary>Whether sentences say that the article does not say, and nothing else.</summary>
    public static bool IsNotSaid(ImmutableArray<ReplySentence> reply) =>
        reply.Any(sentence => sentence.SaysNotSaid) && reply.All(sentence => sentence.Text.Length == 0);

    /// <summary>
    /// The sentences of a reply in order: a line break ends one, and so does a full stop where another sentence follows.
    /// Citations inside a sentence or right after it are its own. What is no sentence of the answer – thoughts, headings, a
    /// list of sources, courtesies, all that is beyond the limits – is blank. No character is lost: the spans cover the reply.
    /// </summary>
    public static ImmutableArray<ReplySentence> Read(string reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var sentences = ImmutableArray.CreateBuilder<ReplySentence>();
        var (start, inSources) = (ReplyFrame.ThoughtsEnd(reply), false);
        var stop = Math.Min(reply.Length, start + MostCharacters);
        AddBlank(TextSpan.Between(0, start), sentences);
        while (start < stop)
        {
            var end = EndOfLine(reply, start, stop);
            var line = reply[start..end];
            inSources = ReplyFrame.OpensSources(line) || inSources && ReplyFrame.IsListed(line);
            if (inSources)
                AddSources(line, start, sentences);
            else if (ReplyFrame.IsRule(line))
                AddRule(line, start, reply, sentences);
            else
                ReadLine(line, start, sentences);
            start = end;
        }

        AddBlank(TextSpan.Between(start, reply.Length), sentences);
        return Limited(sentences);
    }

    // Nothing goes on behind so much blank: to read on would take long for nothing.
    private static int EndOfLine(string reply, int start, int stop)
    {
        var blanks = 0;
        for (var at = start; at < stop; at++)
        {
            if (reply[at] == '\n')
                return at + 1;
            if (blanks >= MostBlanks && !char.IsWhiteSpace(reply[at]))
                return at;
            blanks = char.IsWhiteSpace(reply[at]) ? blanks + 1 : 0;
        }

        return stop;
    }

    private static void AddBlank(TextSpan span, ImmutableArray<ReplySentence>.Builder sentences)
    {
        if (span.Length > 0)
            sentences.Add(new ReplySentence("", [], span));
    }

    // The row above the rule of a table tells what its columns are.
    private static void AddRule(string line, int start, string reply, ImmutableArray<ReplySentence>.Builder sentences)
    {
        var isTable = line.Contains('|', StringComparison.Ordinal);
        if (isTable && sentences is [.., var above] && ReplyFrame.IsRow(reply.Substring(above.Span.Start, above.Span.Length)))
            sentences[^1] = above with { Text = "" };
        AddBlank(new TextSpan(start, line.Length), sentences);
    }

    private static ImmutableArray<ReplySentence> Limited(ImmutableArray<ReplySentence>.Builder sentences)
    {
        var told = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Text.Length > 0 && ++told > MostSentences)
                sentences[i] = sentences[i] with { Text = "" };
        }

        return sentences.DrainToImmutable();
    }

    private static void ReadLine(string line, int start, ImmutableArray<ReplySentence>.Builder sentences)
    {
        var end = start + line.Length;
        var marks = CitationMarks.Find(line);
        // A mark of emphasis after a full stop hides where the sentence ends.
        var masked = EmphasisAfterStop().Replace(CitationMarks.Mask(line, marks), "  ");
        if (string.IsNullOrWhiteSpace(ListMark().Replace(masked, "")))
        {
            AddMarksOnly(line, start, marks, sentences);
            return;
        }

        if (marks.Count == 0 && ReplyFrame.IsHeading(line))
        {
            sentences.Add(new ReplySentence("", [], new TextSpan(start, line.Length)));
            return;
        }

        var lead = ListMark().Match(masked).Length;
        lead += masked.AsSpan(lead).Length - masked.AsSpan(lead).TrimStart().Length;
        var ends = SentenceSplitter.Split(masked[lead..], 0, start + lead).Select(sentence => sentence.Span.End).ToList();
        JoinQuotations(line, start, ends);
        JoinMarks(masked, start, ends);
        for (var (i, from) = (0, start); i < ends.Count; i++)
        {
            // What stands between two sentences, the citations above all, belongs to the one before.
            var to = i == ends.Count - 1 ? end : NextWord(masked, ends[i] - start, marks) + start;
            sentences.Add(Sentence(masked, start, TextSpan.Between(from, to), marks));
            from = to;
        }
    }

    // “Source: [4]” cites for a sentence that has no citation of its own; whatever else a list of sources tells is left out.
    private static void AddSources(string line, int start, ImmutableArray<ReplySentence>.Builder sentences)
    {
        var marks = CitationMarks.Find(line);
        var isBare = CitationMarks.Mask(line, marks).AsSpan().TrimEnd(" \r\n.,;*_").EndsWith(":");
        if (isBare && marks.Count > 0 && sentences is [.., { Numbers.IsEmpty: true }])
            AddMarksOnly(line, start, marks, sentences);
        else
            sentences.Add(new ReplySentence("", [], new TextSpan(start, line.Length)));
    }

    // A full stop inside quotation marks does not end the sentence that quotes.
    private static void JoinQuotations(string line, int lineStart, List<int> ends)
    {
        var (at, depth, isOpen) = (0, 0, false);
        var kept = new List<int>(ends.Count);
        for (var i = 0; i < ends.Count; i++)
        {
            for (; at < ends[i] - lineStart; at++)
            {
                depth += line[at] == '“' ? 1 : line[at] == '”' ? -1 : 0;
                isOpen ^= line[at] == '"';
            }

            if (i == ends.Count - 1 || depth <= 0 && !isOpen)
                kept.Add(ends[i]);
        }

        ends.Clear();
        ends.AddRange(kept);
    }

    // What holds no word – the full stop after a citation – belongs to the sentence before.
    private static void JoinMarks(string masked, int lineStart, List<int> ends)
    {
        for (var i = ends.Count - 1; i > 0; i--)
        {
            if (!masked[(ends[i - 1] - lineStart)..(ends[i] - lineStart)].Any(char.IsLetterOrDigit))
                ends.RemoveAt(i - 1);
        }
    }

    // A line of citations alone belongs to the sentence before it.
    private static void AddMarksOnly(string line, int start, IReadOnlyList<Match> marks, ImmutableArray<ReplySentence>.Builder sentences)
    {
        if (sentences.Count == 0)
        {
            sentences.Add(new ReplySentence("", [.. CitationMarks.Numbers(marks).Distinct()], new TextSpan(start, line.Length)));
            return;
        }

        var last = sentences[^1];
        sentences[^1] = last with
        {
            Numbers = [.. last.Numbers.Concat(CitationMarks.Numbers(marks)).Distinct()],
            Span = last.Span with { Length = last.Span.Length + line.Length },
        };
    }

    // “According to passage 4, …” leads in what follows it.
    private static int NextWord(string masked, int at, IReadOnlyList<Match> marks)
    {
        var word = masked.Length - masked.AsSpan(at).TrimStart().Length;
        var lead = marks.Where(CitationMarks.IsLead).Select(mark => mark.Index).FirstOrDefault(index => index >= at, masked.Length);
        return Math.Min(word, lead);
    }

    private static ReplySentence Sentence(string masked, int lineStart, TextSpan span, IReadOnlyList<Match> marks)
    {
        var own = marks.Where(mark => span.Contains(new TextSpan(lineStart + mark.Index, 1))).ToList();
        var text = masked.Substring(span.Start - lineStart, span.Length);
        text = ReplyFrame.IsRow(text) ? text.Trim().Trim('|').Replace('|', ',') : ListMark().Replace(text, "");
        text = Emphasis().Replace(VisibleText.Of(text), "$1");
        text = SpaceBeforeStop().Replace(StopAfterStop().Replace(Spaces().Replace(text, " "), ""), "$1").Trim();
        // “… on Sunday. — [1]”
        if (own.Count > 0)
            text = text.TrimEnd(' ', '—', '–', '-');
        if (own.Exists(CitationMarks.IsLead) && text.Length > 0)
            text = char.ToUpperInvariant(text[0]) + text[1..];
        return Told(text, [.. CitationMarks.Numbers(own).Distinct()], span);
    }

    private static ReplySentence Told(string text, ImmutableArray<int> numbers, TextSpan span)
    {
        if (NotSaidSentence.Is(text, !numbers.IsEmpty))
            return new ReplySentence("", numbers, span) { SaysNotSaid = true };
        text = NotSaidSentence.RestOf(text, !numbers.IsEmpty) ?? text;
        return ReplyFrame.IsAside(text, !numbers.IsEmpty)
            ? new ReplySentence("", numbers, span)
            : new ReplySentence(text, numbers, span) { Half = FreeNotSaid.HalfOf(text) };
    }

    [GeneratedRegex(@"^\s*(?:(?:[-*•–>]|#{1,6}|[0-9]{1,2}[.)])\s+)?(?:\*\*)?(?:(?:(?:short|direct|final) )?answer:(?:\*\*)?\s*)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"(?<=[.!?])(?:\*\*|__)(?=\s)")]
    private static partial Regex EmphasisAfterStop();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    // “Kim left. [4].” has one full stop too many once the citation is gone.
    [GeneratedRegex(@"(?<=[.!?]) \.(?=\s|$)")]
    private static partial Regex StopAfterStop();

    [GeneratedRegex(@" ([.,;:!?](?:\s|$))")]
    private static partial Regex SpaceBeforeStop();

    // “**bold**”, “*slanted*”; a mark whose like stands in another sentence goes too.
    [GeneratedRegex(@"\*\*|__|(?<![\w*])\*(?=\S)([^*\n]+)(?<=\S)\*(?![\w*])")]
    private static partial Regex Emphasis();
}
