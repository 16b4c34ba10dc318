using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>Finds what stands for somebody or something: names first, then nouns, pronouns, and other subjects of a cue.</summary>
internal static class MentionFinder
{
    private static readonly FrozenDictionary<string, Gender> Pronouns = WordFile.Pairs("quoting", "subject-pronoun")
        .ToFrozenDictionary(pair => pair.Key, pair => Enum.Parse<Gender>(pair.Value), StringComparer.Ordinal);

    /// <summary>The mentions of an article in order of their first token; of two that nest the outer one stands first.</summary>
    public static List<Mention> Find(Reading reading)
    {
        var names = NameFinder.Find(reading);
        var taken = new int[reading.Tokens.Count];
        Array.Fill(taken, -1);
        for (var i = 0; i < names.Count; i++)
            Array.Fill(taken, i, names[i].First, names[i].End - names[i].First);
        var found = new List<Mention>(names);
        NominalFinder.AddNominals(reading, names, taken, found);
        AddPronouns(reading, found);
        SubjectNouns.Add(reading, found);
        found.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        RemoveModifiers(found);
        return found;
    }

    private static void AddPronouns(Reading reading, List<Mention> found)
    {
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            var word = reading.Tokens[i].Lower;
            if (Pronouns.TryGetValue(word, out var gender) || word == "i" && reading.Tokens[i].IsCapital && reading.RunOf[i] < 0)
                found.Add(new Mention(i, i + 1, i, MentionKind.Pronoun, gender));
        }
    }

    // “US” in “US secretary of state Mike Pompeo” stands for nobody; “Mr Moon” in “Mr Moon's office” does.
    private static void RemoveModifiers(List<Mention> found)
    {
        var end = 0;
        found.RemoveAll(mention =>
        {
            if (mention.First < end && !(mention is { Kind: MentionKind.Person, IsPossessive: true }))
                return true;
            end = Math.Max(end, mention.End);
            return false;
        });
    }
}
