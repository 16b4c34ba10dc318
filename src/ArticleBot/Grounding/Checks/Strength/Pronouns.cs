using System.Collections.Frozen;
using ArticleBot.English;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>The personal pronouns, a closed class.</summary>
internal static class Pronouns
{
    private static readonly FrozenSet<string> Personal =
        WordFile.Words("checking", "nobody").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> FirstPerson = WordFile.Class("small-words", "first-person");

    private static readonly FrozenSet<string> Male = WordFile.Class("small-words", "he");
    private static readonly FrozenSet<string> Female = WordFile.Class("small-words", "she");

    /// <summary>Whether a speaker is no more than a pronoun.</summary>
    public static bool IsOne(string speaker) => Personal.Contains(speaker);

    /// <summary>Whether a word in small letters is “I” or “we” in any form.</summary>
    public static bool IsFirstPerson(string folded) => FirstPerson.Contains(folded.Split('\'')[0]);

    /// <summary>Of whom a word in small letters tells; unknown where it is no such pronoun.</summary>
    public static Sex Of(string folded) =>
        Male.Contains(folded) ? Sex.Male : Female.Contains(folded) ? Sex.Female : Sex.Unknown;
}
