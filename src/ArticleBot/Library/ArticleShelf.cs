using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Articles.Links;
using ArticleBot.Articles.Reading;
using ArticleBot.Articles.Seeds;
using Microsoft.Extensions.Options;

namespace ArticleBot.Library;

/// <summary>
/// The articles that somebody can ask about: those of the library, or, where there is none yet, those of the articles folder.
/// An owner is a server; without one it is everybody. Thread-safe; what is added is seen at once.
/// </summary>
/// <param name="folder">The articles folder, and the way to any file.</param>
/// <param name="links">Fetches pages.</param>
/// <param name="options">How much a server may keep.</param>
/// <param name="time">Tells when an article is added.</param>
/// <param name="store">Keeps the articles; null where nothing is kept.</param>
public sealed class ArticleShelf(
    ArticleLibrary folder, LinkReader links, IOptions<LibraryOptions> options, TimeProvider time, IArticleStore? store = null)
{
    /// <summary>The most articles that <see cref="About"/> gives.</summary>
    public const int MostAbout = 12;

    // The most that Each gives.
    private const int MostEach = 2_000;
    private const string Empty = "there is no article in the library";
    private readonly ReadArticles reads = new();
    private readonly SeedImport? seeds = store is null ? null : new SeedImport(folder, store, time);

    /// <summary>Whether articles are kept.</summary>
    public bool IsKept => store is { IsThere: true };

    /// <summary>Every article that the owner sees, ordered by id, all of them read.</summary>
    /// <exception cref="ArticleException">There is none, or one cannot be read.</exception>
    public ImmutableArray<Article> All(string? owner = null)
    {
        if (!IsKept)
            return folder.All;
        ImmutableArray<Article> all = [.. Entries(owner).Select(Read)];
        return all.IsEmpty ? throw new ArticleException(Empty) : all;
    }

    /// <summary>
    /// The articles that a question may be about, ordered by id: all that the owner sees where they are few, else the
    /// <see cref="MostAbout"/> that share the most telling words with it, and the latest where none shares any. No other is read.
    /// </summary>
    /// <exception cref="ArticleException">There is none, or one cannot be read.</exception>
    public ImmutableArray<Article> About(string question, string? owner = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (!IsKept)
            return folder.All;
        var chosen = new ArticleSearch(Opened()).Find(question, owner, MostAbout);
        return chosen.IsEmpty ? throw new ArticleException(Empty) : [.. chosen.Select(Read)];
    }

    /// <summary>The first article that the owner sees, by id; only this one is read.</summary>
    /// <exception cref="ArticleException">There is none, or it cannot be read.</exception>
    public Article First(string? owner = null)
    {
        if (!IsKept)
            return folder.All[0];
        return Entries(owner) is [var first, ..] ? Read(first) : throw new ArticleException(Empty);
    }

    /// <summary>The articles that the owner sees, one by one: those at hand first, the others as they are read, a bounded number.</summary>
    /// <exception cref="ArticleException">One cannot be read.</exception>
    public IEnumerable<Article> Each(string? owner = null)
    {
        if (!IsKept)
            return folder.All;
        return Entries(owner).OrderBy(entry => reads.Has(entry.Text.Hash, entry.Id) ? 0 : 1).Take(MostEach).Select(Read);
    }

    /// <summary>Every article that the owner sees, ordered by id, none of them read.</summary>
    /// <exception cref="ArticleException">Nothing is kept, and the articles folder holds none.</exception>
    public ImmutableArray<ListedArticle> List(string? owner = null) =>
        IsKept ? [.. Entries(owner).Select(ListedArticle.Of)] : [.. folder.All.Select(ListedArticle.Of)];

    /// <summary>The article of an id; null where the owner sees none.</summary>
    public Article? Find(string id, string? owner = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (IsKept)
            return Entry(id, owner) is { } entry ? Read(entry) : null;
        return folder.All.FirstOrDefault(article => article.Id.Equals(id, StringComparison.Ordinal))
            ?? folder.All.FirstOrDefault(article => article.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// The articles of paths, folders, addresses and ids; every article where there are none. See <see cref="ArticleLibrary.Choose"/>.
    /// </summary>
    /// <exception cref="ArticleException">One is not there or cannot be read.</exception>
    public async Task<ImmutableArray<Article>> ChooseAsync(
        IReadOnlyCollection<string> names,
        string? title = null,
        Func<Stream>? standardInput = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (names.Count == 0)
            return All();
        return await folder.ChooseAsync(names, title, standardInput, IsKept ? Named : null, cancellation);
    }

    /// <summary>What the library knows of an article; null where the owner sees none of this id.</summary>
    public ArticleEntry? Entry(string id, string? owner = null) => Opened().Find(owner, id);

    /// <summary>What the library knows of every article that the owner sees.</summary>
    public ImmutableArray<ArticleEntry> Entries(string? owner = null) => Opened().List(owner);

    /// <summary>Reads a kept article.</summary>
    public Article Read(ArticleEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Read(entry.Text, entry.Id);
    }

    /// <summary>Reads an earlier text of an article.</summary>
    public Article Read(ArticleEntry entry, ArticleRevision revision)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(revision);
        return Read(revision.Text, entry.Id);
    }

    /// <summary>An earlier text of an article by its hash; null where it is not kept.</summary>
    public Article? Earlier(string id, string hash)
    {
        if (!IsKept || Entry(id) is not { } entry)
            return null;
        return Revisions(entry).FirstOrDefault(each => each.Text.Hash == hash) is { } revision ? Read(entry, revision) : null;
    }

    /// <summary>Adds the article of a file, an address or standard input.</summary>
    /// <param name="name">A path, an address, or <c>-</c>.</param>
    /// <param name="addedBy">Who adds it.</param>
    /// <param name="owner">The server that it is to belong to; null for everybody.</param>
    /// <param name="title">The title to give it; null for its own.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="cancellation">Stops the fetching.</param>
    /// <exception cref="ArticleException">It cannot be read.</exception>
    /// <exception cref="LibraryFullException">The server may keep no more.</exception>
    public async Task<AddedArticle> AddAsync(
        string name,
        string addedBy,
        string? owner = null,
        string? title = null,
        Func<Stream>? input = null,
        CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(addedBy);
        var content = await ContentAsync(name, input, cancellation);
        var text = ReadText.Of(content, title, name == ArticleOrigin.Input ? "stdin" : name);
        return Add(text, ArticleOrigin.Of(name), addedBy, owner);
    }

    /// <summary>Adds the article of a file that somebody sent.</summary>
    /// <param name="content">The file's name and bytes.</param>
    /// <param name="addedBy">Who sent it.</param>
    /// <param name="owner">The server that it is to belong to; null for everybody.</param>
    /// <param name="title">The title to give it; null for its own.</param>
    /// <exception cref="ArticleException">It cannot be read.</exception>
    /// <exception cref="LibraryFullException">The server may keep no more.</exception>
    public AddedArticle Add(ArticleContent content, string addedBy, string? owner, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(addedBy);
        return Add(ReadText.Of(content, title), ArticleOrigin.Sent, addedBy, owner);
    }

    /// <summary>Takes an article away.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(ArticleEntry entry) => Opened().Remove(entry);

    /// <summary>The earlier texts of an article, the latest first.</summary>
    public ImmutableArray<ArticleRevision> Revisions(ArticleEntry entry) => Opened().Revisions(entry);

    /// <summary>Reads an article's source again; where its text changed, the new one is kept beside the earlier one.</summary>
    /// <exception cref="ArticleException">The source cannot be read; the article stays as it is.</exception>
    public async Task<RefreshedArticle> RefreshAsync(ArticleEntry entry, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var kept = Opened().Read(entry.Text.Hash) ?? throw new ArticleException($"{entry.Id}: the article was removed meanwhile");
        var content = await ContentAsync(entry, cancellation);
        var text = ReadText.Of(content, kept.GivenTitle, entry.Id);
        if (text.Kept.Hash == entry.Text.Hash)
            return new RefreshedArticle(entry, [], []);
        var (gone, come) = TextChange.Between(kept.Article(entry.Id), text.Article(entry.Id));
        return Opened().Revise(entry, text, time.GetUtcNow()) is { } revised
            ? new RefreshedArticle(revised, gone, come)
            : throw new ArticleException($"{entry.Id}: the article was changed or removed meanwhile");
    }

    // As in the articles folder: files that need their endings to be told apart go together by the name without.
    private ImmutableArray<Article> Named(string name)
    {
        if (Find(name) is { } article)
            return [article];
        var entries = Entries().Where(entry => ArticleFile.IsArticle(entry.Id)).ToList();
        foreach (var comparison in (StringComparison[])[StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase])
        {
            var alike = entries.Where(entry => Path.GetFileNameWithoutExtension(entry.Id).Equals(name, comparison)).ToList();
            if (alike.Count > 0)
                return [.. alike.Select(Read)];
        }

        return [];
    }

    private Task<ArticleContent> ContentAsync(ArticleEntry entry, CancellationToken cancellation)
    {
        if (entry.Source == ArticleOrigin.Input)
            throw new ArticleException($"{entry.Id}: it came through standard input, which cannot be read again");
        if (entry.Source == ArticleOrigin.Sent)
            throw new ArticleException($"{entry.Id}: it was sent in a chat, where it cannot be read again");
        if (ArticleOrigin.IsSeed(entry.Source))
            return Task.FromResult(folder.ContentOfSeed(ArticleOrigin.FileOf(entry.Source)));
        return ContentAsync(entry.Source, input: null, cancellation);
    }

    private async Task<ArticleContent> ContentAsync(string name, Func<Stream>? input, CancellationToken cancellation)
    {
        if (LinkReader.IsAddress(name))
            return await links.ReadAsync(name, cancellation);
        return folder.ContentOf(name, input);
    }

    private AddedArticle Add(ReadText text, string source, string addedBy, string? owner)
    {
        var id = ArticleIds.Of(text.Content.Name[(text.Content.Name.LastIndexOf('/') + 1)..]);
        return Opened().Add(new NewArticle(text, id, owner, source, addedBy, time.GetUtcNow()), owner is null ? null : options.Value);
    }

    private Article Read(KeptText text, string id) => reads.Get(text.Hash, id, () =>
        (Opened().Read(text.Hash) ?? throw new ArticleException($"{id}: the article was removed meanwhile")).Article(id));

    // The seeds are in the library from the start, and follow their files.
    private IArticleStore Opened()
    {
        if (store is null)
            throw new StoreException("no library is kept here");
        seeds!.Run();
        return store;
    }
}
