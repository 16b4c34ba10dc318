using System.Collections.Frozen;
using ArticleBot.English;

namespace ArticleBot.Quotations.Lexicon;

/// <summary>The small words of English grammar, in small letters.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Determiners = WordFile.Class("function-words", "determiner");
    private static readonly FrozenSet<string> Prepositions = WordFile.Class("function-words", "preposition");
    private static readonly FrozenSet<string> Auxiliaries = WordFile.Class("function-words", "auxiliarie");
    private static readonly FrozenSet<string> Adverbs = WordFile.Class("function-words", "adverb");
    private static readonly FrozenSet<string> Bare = WordFile.Class("small-words", "bare-quantifier");

    private static readonly FrozenSet<string> FirstPersons = WordFile.Class("small-words", "first-person");

    private static readonly FrozenSet<string> Male = WordFile.Class("small-words", "he");
    private static readonly FrozenSet<string> Female = WordFile.Class("small-words", "she");

    private static readonly FrozenSet<string> All = WordFile.Words("function-words", "other")
        .Concat(Determiners).Concat(Prepositions).Concat(Auxiliaries).Concat(Adverbs).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word in small letters stands for the speaker: “I”, “our”.</summary>
    public static bool IsFirstPerson(string word) => FirstPersons.Contains(word);

    /// <summary>Whom a word in small letters tells of, “his” of a man; unknown where it is no such pronoun.</summary>
    public static Gender GenderOf(string word) =>
        Male.Contains(word) ? Gender.Male : Female.Contains(word) ? Gender.Female : Gender.Unknown;

    public static bool IsDeterminer(string word) => Determiners.Contains(word);

    /// <summary>“Many”, “such”, “others”: a determiner or quantifier that stands for nobody in particular; “another” is somebody.</summary>
    public static bool IsBare(string word) => Bare.Contains(word) || (word is not ("one" or "another") && IsDeterminer(word));

    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    public static bool IsAuxiliary(string word) => Auxiliaries.Contains(word);

    /// <summary>Whether the word may stand between a subject and its verb.</summary>
    public static bool IsAdverb(string word) => word is [_, _, _, .., 'l', 'y'] || Adverbs.Contains(word);

    /// <summary>Whether it is any of the small words: no noun, no name, no full verb.</summary>
    public static bool Contains(string word) => All.Contains(word);
}
