using System.Collections.Immutable;
using ArticleBot.Replies.Actions;

namespace ArticleBot.Replies;

/// <summary>The choices under one page of a longer list.</summary>
internal static class PageTurns
{
    /// <summary>“Back” and “Next”; nothing where there is one page.</summary>
    /// <param name="page">The page that is shown.</param>
    /// <param name="turn">What turns to a page.</param>
    public static ImmutableArray<ReplyChoice> Of(ReplyPage page, Func<int, ReplyAction> turn)
    {
        if (page.Count == 1)
            return [];
        // Ids must differ within a message, so the ends keep pointing past themselves and are switched off.
        return
        [
            new("Back", turn(page.Number == 1 ? page.Count + 1 : page.Number - 1), page.Number > 1),
            new("Next", turn(page.Number + 1), page.Number < page.Count),
        ];
    }
}
