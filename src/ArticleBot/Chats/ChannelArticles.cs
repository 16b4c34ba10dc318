using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Library;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleBot.Chats;

/// <summary>Which article each channel asks about; kept over a restart. Thread-safe.</summary>
public sealed class ChannelArticles
{
    private const string EarlierFile = "channels.json";
    private readonly ArticleShelf library;
    private readonly Lazy<IChannelStore> opened;

    public ChannelArticles(IOptions<ChatsOptions> options, IChannelStore store, ArticleShelf library, ILogger<ChannelArticles> log)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.library = library;
        var path = Path.Combine(AppContext.BaseDirectory, options.Value.Folder, EarlierFile);
        opened = new Lazy<IChannelStore>(
            () =>
            {
                new ChannelFile(path, store, log).Import();
                return store;
            },
            LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>The channel's article, in a thread without one its parent's; null where none was chosen, or where it is gone.</summary>
    public Article? Of(Caller caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return Chosen(caller) is { } id ? library.Find(id, caller.Owner) : null;
    }

    /// <summary>The articles that a question in the channel is about: the channel's own, or every one that its server sees.</summary>
    public ImmutableArray<Article> For(Caller caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return Of(caller) is { } article ? [article] : library.All(caller.Owner);
    }

    /// <summary>
    /// The articles that words in the channel may be about: the channel's own, or those that its server sees and that share words.
    /// </summary>
    public ImmutableArray<Article> About(Caller caller, string words) =>
        Of(caller) is { } article ? [article] : library.About(words, caller.Owner);

    /// <summary>Sets the channel's article.</summary>
    /// <exception cref="StoreException">It could not be kept; the choice before stands.</exception>
    public void Use(Caller caller, Article article)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(article);
        opened.Value.Choose(caller.Channel, article.Id);
    }

    // A thread has its parent's article until one is chosen for itself.
    private string? Chosen(Caller caller) =>
        opened.Value.Find(caller.Channel) ?? (caller.Parent is { } parent ? opened.Value.Find(parent) : null);
}
