namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>The personal pronouns, a closed class.</summary>
internal static class Pronouns
{
    /// <summary>Whether a speaker is no more than a pronoun.</summary>
    public static bool IsOne(string speaker) => speaker.ToLowerInvariant() is "he" or "she" or "they" or "it" or "we" or "i" or "you" or "who" or "one" or "this" or "that" or "those";

    public static bool IsFirstPerson(string folded) => folded is "i" or "we" or "my" or "our" or "me" or "us" or "i'm" or "we're" or "i've" or "we've";

    public static Sex Of(string folded) => folded switch
    {
        "he" or "him" or "his" or "himself" => Sex.Male,
        "she" or "her" or "hers" or "herself" => Sex.Female,
        _ => Sex.Unknown,
    };
}
