using System.Text.RegularExpressions;
using ArticleBot.Articles.Formats;
using ArticleBot.English;

namespace ArticleBot.Articles.Kinds;

/// <summary>Finds the questions and answers of an interview by the labels in front of them.</summary>
internal static class InterviewShape
{
    // “Q: …”, “Answer 3. …”, “Ben Okoro: …”, “BO: …”
    private static readonly Regex Label = Patterns.Of("genres", "label");

    private const int FewestPairs = 2;
    private const string Asks = "Q";
    private const string Answers = "A";
    private const int MostSpeakers = 20;
    private const int FewestOfRecord = 3;

    /// <summary>Marks the blocks of an interview, with their speakers; a text with fewer than two pairs is none,
    /// unless it is labelled “Q” and “A” and somebody is named before it.</summary>
    public static void Mark(IReadOnlyList<BlockText> blocks)
    {
        var labels = blocks.Select(block => block.Kind is null or ParagraphKind.Body ? Label.Match(block.Text) : Match.Empty).ToList();
        var asked = Interviewee.Of(blocks, labels.FindIndex(label => label.Success));
        var names = Unite(labels.ConvertAll(NameOf), asked);
        var turns = names.Select((name, at) => (Name: name, IsQuestion: blocks[at].Text.Contains('?', StringComparison.Ordinal)))
            .Where(turn => turn.Name is not null)
            .GroupBy(turn => turn.Name!, turn => turn.IsQuestion, StringComparer.Ordinal)
            .Select(own => new Turns(own.Key, own.Count(), own.Count(isQuestion => isQuestion)))
            .Where(turn => turn.Count >= FewestPairs || asked is not null && turn.Name is Asks or Answers)
            .ToList();
        var asker = Asker(turns);
        var isTalk = asker is null && AreInitials(turns, blocks);
        if (asker is null && !isTalk || turns.Count >= FewestOfRecord && turns.TrueForAll(turn => RecordShape.IsShouted(turn.Name)))
        {
            if (!RecordShape.Mark(blocks, names, labels.ConvertAll(label => label.Length)))
                QuestionHeadings.Mark(blocks);
            return;
        }

        var speakers = turns.Take(MostSpeakers).ToDictionary(
            turn => turn.Name,
            turn => turn.Name is Answers ? asked : Named(turn.Name, blocks),
            StringComparer.Ordinal);
        var (kind, speaker) = ((ParagraphKind?)null, (string?)null);
        for (var i = 0; i < blocks.Count; i++)
        {
            var name = names[i];
            if (name is not null && name == asker)
                (kind, speaker) = (ParagraphKind.Question, asker is Asks ? null : Named(asker, blocks));
            else if (name is not null && speakers.TryGetValue(name, out var full))
                (kind, speaker) = (ParagraphKind.Answer, full);
            // An answer may run over several paragraphs; a note of the editors is none.
            else if (blocks[i].Kind is not null || name is not null || IsAside(blocks[i]))
                kind = null;
            if (kind is not { } known)
                continue;
            // The name stands alone, over the words.
            if (name is not null && labels[i].Length == blocks[i].Text.Length)
            {
                blocks[i].Kind = ParagraphKind.Heading;
                continue;
            }

            blocks[i].Kind = known;
            blocks[i].Speaker = speaker;
            if (name is not null && (name == asker || speakers.ContainsKey(name)))
                blocks[i].RemoveStart(labels[i].Length);
        }
    }

    // “*This talk has been shortened.*”, “(LAUGHTER)”
    private static bool IsAside(BlockText block) => QuestionHeadings.IsSetOff(block) || RecordShape.IsNoise(block.Text);

    // Whose words are questions, if somebody else's are none.
    private static string? Asker(List<Turns> turns)
    {
        if (turns.Exists(turn => turn.Name is Asks) && turns.Exists(turn => turn.Name is Answers))
            return Asks;
        var asker = turns.Where(turn => turn.AreQuestions).MaxBy(turn => turn.Questions)?.Name;
        return turns.Exists(turn => !turn.AreQuestions) ? asker : null;
    }

    // “VL: …”, “TB: …”: two who talk with each other, both named in full before it.
    private static bool AreInitials(List<Turns> turns, IReadOnlyList<BlockText> blocks) =>
        turns.Count > 1 && turns.TrueForAll(turn => InFull(turn.Name, blocks) != turn.Name);

    private static string? NameOf(Match label) => !label.Success ? null
        : label.Groups["name"] is { Success: true } name ? name.Value
        : label.Value[0] == 'A' ? Answers : Asks;

    // Labels may change from “A” to the name, from a surname to the name in full, and from that to its initials.
    private static List<string?> Unite(List<string?> names, string? asked)
    {
        var isAsked = names.Contains(Answers) ? asked?.Split(' ') : null;
        var full = names.OfType<string>().Where(name => name.Contains(' ', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).Take(MostSpeakers).ToList();
        return names.ConvertAll(name => name is null or Asks or Answers ? name
            : isAsked is not null && Array.TrueForAll(name.Split(' '), isAsked.Contains) ? Answers
            : full.Find(other => other.EndsWith(" " + name, StringComparison.Ordinal) || InitialsOf(other) == name) ?? name);
    }

    private static string InitialsOf(string name) => string.Concat(name.Split(' ').Select(word => word[0]));

    // “LOTTE BRANDT” is Lotte Brandt.
    private static string Named(string name, IReadOnlyList<BlockText> blocks) =>
        RecordShape.IsShouted(name) ? RecordShape.Spoken(name, blocks) : InFull(name, blocks);

    // “LB” is Lotte Brandt, if somebody of that name is in the text.
    private static string InFull(string name, IReadOnlyList<BlockText> blocks)
    {
        if (name.Length is < 2 or > 3 || !name.All(char.IsUpper))
            return name;
        var parts = name.Select(initial => initial + @"\p{Ll}[\p{L}'’-]*");
        var full = new Regex(@"\b" + string.Join(@"\s+", parts) + @"\b", RegexOptions.CultureInvariant);
        return blocks.Select(block => full.Match(block.Text)).FirstOrDefault(match => match.Success)?.Value ?? name;
    }

    // How often somebody speaks, and how often that is a question.
    private sealed record Turns(string Name, int Count, int Questions)
    {
        public bool AreQuestions => Questions * 2 > Count;
    }
}
