using ArticleBot.Articles;
using ArticleBot.Articles.Links;
using ArticleBot.Articles.Reading;
using ArticleBot.Library;
using ArticleBot.Replies;

namespace ArticleBot.Chats;

/// <summary>
/// Takes articles that people in a chat add, and lets them take their own away. What a server adds is its own, what somebody
/// adds in a direct message is that user's; who may is the front end's to decide. Thread-safe.
/// </summary>
public sealed class ArticleDesk(ArticleShelf library)
{
    /// <summary>Adds the page at an address. A path is never taken: files are the operator's.</summary>
    public async Task<TakenArticle> TakeAsync(Caller caller, string address, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(address);
        if (!LinkReader.IsAddress(address))
            return new TakenArticle(Refuse("Give the http or https address of an article."));
        return await TakeAsync(() => library.AddAsync(address, caller.User, caller.Owner, cancellation: cancellation));
    }

    /// <summary>Adds a file that somebody sent.</summary>
    /// <param name="caller">Who sent it, and where.</param>
    /// <param name="receive">Gives the file's name and bytes; an <see cref="ArticleException"/> of it becomes a refusal.</param>
    public Task<TakenArticle> TakeAsync(Caller caller, Func<Task<ArticleContent>> receive)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(receive);
        return TakeAsync(async () => library.Add(await receive(), caller.User, caller.Owner));
    }

    /// <summary>Takes away an article that the caller's server added.</summary>
    public ChatReply Remove(Caller caller, string id)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(id);
        try
        {
            if (library.Entry(id.Trim(), caller.Owner) is not { } entry)
                return Refuse($"There is no article “{id.Trim()}”; /article list shows them.");
            if (entry.Owner is null)
                return Refuse("This article is everybody's; only whoever runs the bot can remove it.");
            library.Remove(entry);
            return LibraryReplies.Removed(entry);
        }
        catch (StoreException)
        {
            return Refuse("The article could not be removed. Please try again.");
        }
    }

    /// <summary>The id of the article of an address that the caller sees; null where it is not in the library.</summary>
    public string? Known(Caller caller, string address)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(address);
        return library.IsKept ? library.Entries(caller.Owner).FirstOrDefault(entry => entry.Source == address.Trim())?.Id : null;
    }

    /// <summary>The id of the article of a file that the caller sees; null where it is not in the library, or cannot be read.</summary>
    public string? Known(Caller caller, ArticleContent content)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(content);
        try
        {
            var hash = ReadText.Of(content, title: null).Kept.Hash;
            return library.IsKept ? library.Entries(caller.Owner).FirstOrDefault(entry => entry.Text.Hash == hash)?.Id : null;
        }
        catch (ArticleException)
        {
            return null;
        }
    }

    /// <summary>
    /// Whether the caller sees an article that was sent as a file of this name: whether it is the same, only its bytes tell.
    /// </summary>
    public bool MayKnow(Caller caller, string fileName)
    {
        ArgumentNullException.ThrowIfNull(caller);
        var id = ArticleIds.Of(fileName);
        return library.IsKept && library.Entries(caller.Owner).Any(entry => entry.Source == ArticleOrigin.Sent
            && entry.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<TakenArticle> TakeAsync(Func<Task<AddedArticle>> add)
    {
        try
        {
            var added = await add();
            return new TakenArticle(LibraryReplies.Added(added), added.Entry.Id, added.IsNew);
        }
        catch (Exception exception) when (exception is ArticleException or LibraryFullException)
        {
            return new TakenArticle(Refuse(exception.Message));
        }
        catch (StoreException)
        {
            return new TakenArticle(Refuse("The article could not be kept. Please try again."));
        }
    }

    private static ChatReply Refuse(string line) => ChatReply.Plain(line, ReplyTone.Refusal);
}
