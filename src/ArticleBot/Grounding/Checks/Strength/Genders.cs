using ArticleBot.Grounding.Sources;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>Tells by an article's pronouns who is “he” and who “she”.</summary>
internal static class Genders
{
    /// <summary>What the pronouns say that stand for somebody; unknown where there are none, or of both kinds.</summary>
    public static Sex Of(SourceArticle source, IReadOnlyList<string> name)
    {
        var found = source.Mentions.Where(mention => mention.Terms.Length == 0 && mention.MayBe(name))
            .Select(mention => Pronouns.Of(source.Words[mention.First].Folded)).Where(sex => sex != Sex.Unknown).Distinct().Take(2)
            .ToList();
        return found.Count == 1 ? found[0] : Sex.Unknown;
    }
}
