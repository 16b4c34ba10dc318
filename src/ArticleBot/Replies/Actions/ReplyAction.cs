using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ArticleBot.Votes;

namespace ArticleBot.Replies.Actions;

/// <summary>
/// What a choice does. Its id carries all that it needs, so that a button works after a restart, too.
/// </summary>
public abstract record ReplyAction
{
    /// <summary>The longest id, in UTF-16 units: what the buttons of every chat have room for.</summary>
    public const int MaxIdLength = 100;

    private ReplyAction()
    {
    }

    /// <summary>Shows cited paragraphs whole, with their neighbours.</summary>
    /// <param name="Places">The paragraphs; those that the id has no room for are left out.</param>
    public sealed record ShowSources(ImmutableArray<ParagraphPlace> Places) : ReplyAction;

    /// <summary>Shows the next best passages.</summary>
    /// <param name="Places">The passages, best first; those that the id has no room for are left out.</param>
    public sealed record ShowMore(ImmutableArray<ParagraphPlace> Places) : ReplyAction;

    /// <summary>Says whether an answer helped.</summary>
    /// <param name="QuestionId">The question's id, 1 to 32 letters and digits.</param>
    /// <param name="IsUp">Whether it helped.</param>
    /// <param name="Reason">Why it did not; null where nobody said.</param>
    public sealed record Vote(string QuestionId, bool IsUp, VoteReason? Reason = null) : ReplyAction;

    /// <summary>Asks a voter for words about an answer that did not help.</summary>
    /// <param name="QuestionId">The question's id, 1 to 32 letters and digits.</param>
    public sealed record Explain(string QuestionId) : ReplyAction;

    /// <summary>Turns to a page of somebody's quotations.</summary>
    /// <param name="ArticleKey">The article, by <see cref="ReplyKeys.Of(Articles.Article)"/>.</param>
    /// <param name="SpeakerKey">The speaker, by <see cref="ReplyKeys.Of(Quotations.Attributions.Speaker)"/>; null for everybody.</param>
    /// <param name="Page">The page, 1 or more.</param>
    /// <param name="About">What they spoke about, at most 50 units; null for anything.</param>
    public sealed record TurnPage(string ArticleKey, string? SpeakerKey, int Page, string? About) : ReplyAction
    {
        /// <summary>The longest <see cref="About"/> that an id has room for, in UTF-16 units.</summary>
        public const int MaxAboutLength = 50;
    }

    /// <summary>Turns to a page of an article.</summary>
    /// <param name="ArticleKey">The article, by <see cref="ReplyKeys.Of(Articles.Article)"/>.</param>
    /// <param name="Page">The page, 1 or more.</param>
    public sealed record TurnArticle(string ArticleKey, int Page) : ReplyAction;

    /// <summary>Turns to a page of the articles that can be asked about.</summary>
    /// <param name="Page">The page, 1 or more.</param>
    public sealed record TurnList(int Page) : ReplyAction;

    /// <summary>Asks a question.</summary>
    /// <param name="Question">The question; an id has room for <see cref="MaxQuestionLength"/> units of it.</param>
    public sealed record Ask(string Question) : ReplyAction
    {
        /// <summary>The longest question that an id has room for, in UTF-16 units.</summary>
        public const int MaxQuestionLength = MaxIdLength - 2;
    }

    /// <summary>Asks for the words of another question, which leans on those before it.</summary>
    /// <param name="Conversation">The key of the conversation, 1 to <see cref="MaxConversationLength"/> units.</param>
    public sealed record FollowUp(string Conversation) : ReplyAction
    {
        /// <summary>The longest key that an id has room for, in UTF-16 units.</summary>
        public const int MaxConversationLength = MaxIdLength - 2;
    }

    /// <summary>The id, at most <see cref="MaxIdLength"/> units; <see cref="TryParse"/> reads it back.</summary>
    public sealed override string ToString() => ReplyActionIds.Format(this);

    /// <summary>Reads an id; false for anything that is none.</summary>
    public static bool TryParse(string? id, [NotNullWhen(true)] out ReplyAction? action) => ReplyActionIds.TryParse(id, out action);
}
