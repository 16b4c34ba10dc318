using ArticleBot.Articles;
using ArticleBot.Grounding.Claims;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>What a writer of an opinion piece or a letter thinks is told as the writer's; figures that they give may be told as
/// facts.</summary>
internal static class WriterStrength
{
    private const string Writer = "the writer says";

    /// <summary>The overstatement; null where the claim rests on no such sentence, or says whose it is.</summary>
    public static Overstatement? Find(ClaimText claim, Basis basis)
    {
        if (claim.IsAttributed || claim.Words.Any(word => word.IsFigure))
            return null;
        var isWriters = basis.Sentences.All(sentence => sentence.Source.Article.Info.Genre is ArticleGenre.Opinion or ArticleGenre.Letters);
        return isWriters ? new Overstatement(Writer, Edit.Append(claim.Text, Writer)) { IsOfWriter = true } : null;
    }
}
