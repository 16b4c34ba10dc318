using System.Collections.Frozen;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>The small words of English grammar, in small letters.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Determiners = Set(
        "a an the this that these those one another some many most several few both all each every any no other his her its their my our your "
        + "two three four five six seven eight nine ten dozens scores hundreds thousands multiple various numerous");

    private static readonly FrozenSet<string> Prepositions = Set(
        "of for from with at in to by on about against under among between during before after over into near inside outside within without "
        + "through behind beyond across around like as than per despite amid toward towards since until upon via");

    private static readonly FrozenSet<string> Auxiliaries = Set(
        "has have had was were is are be been being will would can could may might must shall should do does did having "
        + "hasn't haven't hadn't wasn't weren't isn't aren't won't wouldn't can't couldn't didn't doesn't don't shouldn't");

    private static readonly FrozenSet<string> Adverbs = Set(
        "also then later now once twice again still even just only never always often simply first further furthermore recently repeatedly "
        + "already soon thus too not yet ever rather reportedly allegedly himself herself itself themselves earlier afterward afterwards "
        + "instead quickly flatly previously subsequently today yesterday tonight sometimes long all both each simultaneously finally");

    private static readonly FrozenSet<string> Others = Set(
        "and or but nor so yet if when while because although though unless whether that which who whom whose where why how what "
        + "he she it they we i you him her them us me himself herself itself themselves myself "
        + "such neither either there here not n't if once until since whereas however meanwhile instead indeed thus therefore moreover still even also perhaps maybe "
        + "yes no well oh let's it's that's he's she's they're we're i'm i've you're there's here's what's who's");

    public static bool IsDeterminer(string word) => Determiners.Contains(word);

    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    public static bool IsAuxiliary(string word) => Auxiliaries.Contains(word);

    /// <summary>Whether the word may stand between a subject and its verb.</summary>
    public static bool IsAdverb(string word) => Adverbs.Contains(word) || word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal);

    /// <summary>Whether a token is any of the small words; “US” and “IT” in capitals are names.</summary>
    public static bool Contains(Token token) => Contains(token.Lower) && (token.Text.Length == 1 || !token.Text.All(char.IsUpper));

    /// <summary>Whether it is any of the small words: no noun, no name, no full verb.</summary>
    public static bool Contains(string word) =>
        Others.Contains(word) || Determiners.Contains(word) || Prepositions.Contains(word) || Auxiliaries.Contains(word) || Adverbs.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
