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
    public static List<Mention> Find(Layout text)
    {
        var names = NameFinder.Find(text);
        var found = new List<Mention>(names);
        new NominalFinder(text, new MentionIndex(text.Count, names)).AddNominals(found);
        AddPronouns(text, found);
        new SubjectNouns(text, new MentionIndex(text.Count, found)).Add(found);
        found.Sort(Mention.InOrder);
        RemoveModifiers(found);
        return found;
    }

    private static void AddPronouns(Layout text, List<Mention> found)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (GenderOf(text[i]) is { } gender)
                found.Add(new Mention(i, i + 1, i, MentionKind.Pronoun, gender));
        }
    }

    // Null where the word is no pronoun.
    private static Gender? GenderOf(Token word)
    {
        if (Pronouns.TryGetValue(word.Lower, out var gender))
            return gender;
        return word is { Lower: "i", IsCapital: true, IsQuoted: false } ? Gender.Unknown : null;
    }

    // “US” in “US secretary of state Mike Pompeo” stands for nobody; “Mr Moon” in “Mr Moon's office” does.
    private static void RemoveModifiers(List<Mention> found)
    {
        var end = 0;
        found.RemoveAll(mention =>
        {
            if (mention.First < end && mention is not { Kind: MentionKind.Person, IsPossessive: true })
                return true;
            end = Math.Max(end, mention.End);
            return false;
        });
    }
}
