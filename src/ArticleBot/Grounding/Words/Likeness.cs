using ArticleBot.Language;

namespace ArticleBot.Grounding.Words;

/// <summary>How far one term may stand for another: 1 the same, 0 not at all.</summary>
internal static class Likeness
{
    public const double Synonym = 0.8;
    public const double Paraphrase = 0.7;
    public const double Kin = 0.9;

    public static double Of(string one, string other) =>
        one == other ? 1
        : one is "#" || other is "#" ? 0
        : Language.Kin.Are(one, other) ? Kin
        : Thesaurus.Of(one).Contains(other) ? Synonym
        : Paraphrases.AreAlike(one, other) ? Paraphrase
        : 0;
}
