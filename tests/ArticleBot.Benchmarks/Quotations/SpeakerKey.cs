using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Benchmarks.Quotations;

/// <summary>Whether a cast member is whom people marked as the speaker.</summary>
internal static class SpeakerKey
{
    /// <summary>Null where the annotation does not tell.</summary>
    public static bool? IsSpeaker(CastMember member, AnnotatedQuotation quotation) => quotation.Class switch
    {
        "named" or "pronoun" when quotation.Name is { } name => IsPerson(member, name),
        "org" or "nominal" when quotation.Source is { } source => member.Kind == MentionKind.Person
            ? quotation.Name is { } name && IsPerson(member, name) : HeadOf(NameWords.Of(member.Name)) == HeadOf(NameWords.Of(source)),
        _ => null,
    };

    private static bool IsPerson(CastMember member, string name)
    {
        var words = WithoutTitles(
            NameWords.Of(name.Replace("’s", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal)));
        return member.Kind != MentionKind.Nominal && words.Length > 0 && member.Words.Length > 0
            && (NameWords.Agree(member.Words, words) || words.Length == 1 && member.Words[0] == words[0] || member.Words.Length == 1
            && member.Words[0] == words[0]);
    }

    private static string[] WithoutTitles(string[] words) =>
        [.. words.SkipWhile((word, at) => at < words.Length - 1 && Roles.Of(word) != RoleKinds.None)];

    // The noun that the rest belongs to: “official” in “a US official who saw the letter”.
    private static string HeadOf(string[] words)
    {
        var end = 1;
        while (end < words.Length && !FunctionWords.IsPreposition(words[end]) && words[end] is not ("who" or "that" or "which" or "whose"))
            end++;
        return words.Length == 0 ? "" : Roles.Singular(words[end - 1].TrimEnd(','));
    }
}
