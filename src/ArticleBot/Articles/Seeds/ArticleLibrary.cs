using System.Collections.Immutable;
using ArticleBot.Articles.Links;
using ArticleBot.Articles.Reading;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ArticleBot.Articles.Seeds;

/// <summary>
/// The articles that the bot starts with, read once and kept; also the way to any other article on disk. Reading is
/// synchronous: the files are local, and small by <see cref="ArticlesOptions.MaxBytes"/>.
/// </summary>
public sealed partial class ArticleLibrary
{
    private const string OwnFolder = "the articles folder (Articles:Folder)";
    private readonly int maxBytes;
    private readonly string folder;
    private readonly ILogger<ArticleLibrary> log;
    private readonly LinkReader? links;
    private readonly Lock gate = new();
    private ImmutableArray<Article> seeds;

    /// <param name="options">The folder and the limit.</param>
    /// <param name="log">Told of files that are left out.</param>
    /// <param name="links">Fetches pages; null where addresses are not fetched.</param>
    public ArticleLibrary(IOptions<ArticlesOptions> options, ILogger<ArticleLibrary>? log = null, LinkReader? links = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        maxBytes = options.Value.MaxBytes;
        folder = Path.Combine(AppContext.BaseDirectory, options.Value.Folder);
        this.links = links;
        this.log = log ?? NullLogger<ArticleLibrary>.Instance;
    }

    /// <summary>
    /// Every article of the folder, ordered by id; read at the first use. A folder that could not be read is read again at
    /// the next one: whoever runs the bot may have mended it.
    /// </summary>
    /// <exception cref="ArticleException">The folder is missing or holds no article that can be read; the message does not name
    /// it.</exception>
    public ImmutableArray<Article> All
    {
        get
        {
            lock (gate)
                return seeds.IsDefault ? seeds = [.. ReadFolder(folder, OwnFolder).Select(read => read.Article)] : seeds;
        }
    }

    /// <summary>The article with this id, or the one in the file at this path.</summary>
    /// <exception cref="ArticleException">Neither is there, or the file cannot be read.</exception>
    public Article Find(string pathOrId)
    {
        ArgumentNullException.ThrowIfNull(pathOrId);
        return Known(pathOrId) switch
        {
            [] => ArticleFile.Read(pathOrId, maxBytes),
            [var only] => only,
            var several =>
                throw new ArticleException(
                    $"{VisibleText.Of(pathOrId)}: more than one article has this "
                        + $"name: {string.Join(", ", several.Select(article => article.Id))}"),
        };
    }

    /// <summary>As <see cref="Choose"/>, and also the articles of addresses of the web, which are fetched.</summary>
    /// <param name="names">What was asked for.</param>
    /// <param name="title">The title to give the one article that is read from a file or a page; null for its own.</param>
    /// <param name="standardInput">What <c>-</c> stands for; null where it is a name like any other.</param>
    /// <param name="known">Finds the articles of a name, none where there are none; null where the names are those of the bot's own
    /// folder.</param>
    /// <param name="cancellation">Stops the fetching.</param>
    /// <exception cref="ArticleException">One is not there or cannot be read.</exception>
    public async Task<ImmutableArray<Article>> ChooseAsync(
        IReadOnlyCollection<string> names,
        string? title = null,
        Func<Stream>? standardInput = null,
        Func<string, ImmutableArray<Article>>? known = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(names);
        var pages = new Dictionary<string, ReadArticle>(StringComparer.Ordinal);
        foreach (var address in names.Where(LinkReader.IsAddress).Distinct(StringComparer.Ordinal))
        {
            var page = await FetchAsync(address, cancellation);
            pages[address] = new ReadArticle(page.Read(title: title, shown: address), page.Name);
        }

        Func<string, ImmutableArray<Article>> byId = known is null ? Known : id => LooksLikePath(id) ? [] : known(id);
        return names.Count == 0
            ? All : Each(names, one => pages.TryGetValue(one, out var page) ? [page] : Named(one, title, standardInput, byId));
    }

    /// <summary>
    /// The articles of these paths, folders and ids, each once and in their order, no two of one id; every article of the
    /// bot's own folder where there are none.
    /// </summary>
    /// <param name="pathsOrIds">What was asked for.</param>
    /// <param name="title">The title to give the one article that is read from a file; null for its own.</param>
    /// <param name="standardInput">What <c>-</c> stands for; null where it is a name like any other.</param>
    /// <exception cref="ArticleException">One is not there or cannot be read.</exception>
    public ImmutableArray<Article> Choose(IReadOnlyCollection<string> pathsOrIds, string? title = null, Func<Stream>? standardInput = null)
    {
        ArgumentNullException.ThrowIfNull(pathsOrIds);
        return pathsOrIds.Count == 0 ? All : Each(pathsOrIds, one => Named(one, title, standardInput, Known));
    }

    private static ImmutableArray<Article> Each(IReadOnlyCollection<string> names, Func<string, List<ReadArticle>> named)
    {
        var chosen = names.Distinct(StringComparer.Ordinal).SelectMany(named).ToList();
        var ids = ArticleIds.Of([.. chosen.Select(one => one.Path ?? one.Article.Id)]);
        return [.. chosen.Select((one, at) => one.Path is null || one.Article.Id == ids[at] ? one.Article : one.Article.WithId(ids[at]))
            .Distinct()];
    }

    /// <summary>Every article of a folder, ordered by id. A file that cannot be read is named in the log and left out.</summary>
    /// <exception cref="ArticleException">The folder is missing or holds no article that can be read.</exception>
    public ImmutableArray<Article> ReadFolder(string folder) =>
        [.. ReadFolder(folder, VisibleText.Of(folder)).Select(read => read.Article)];

    /// <summary>The files of the bot's own folder, each with the id that its article goes by; none where there is no folder.</summary>
    internal IEnumerable<(string File, string Id)> SeedFiles()
    {
        if (!Directory.Exists(folder))
            return [];
        var paths = Paths(folder, OwnFolder);
        return paths.Select(path => Path.GetFileName(path)).Zip(ArticleIds.Of(paths));
    }

    /// <summary>The content of a file of the bot's own folder.</summary>
    /// <exception cref="ArticleException">It cannot be read.</exception>
    internal ArticleContent ContentOfSeed(string file) => new(file, ArticleFile.Content(Path.Combine(folder, file), maxBytes, file));

    /// <summary>The content of a file, or of standard input where <c>-</c> is named.</summary>
    /// <exception cref="ArticleException">It cannot be read.</exception>
    internal ArticleContent ContentOf(string path, Func<Stream>? standardInput) => path == "-" && standardInput is not null
        ? new ArticleContent("stdin", ArticleFile.Content(standardInput(), maxBytes, "stdin"))
        : new ArticleContent(Path.GetFileName(path), ArticleFile.Content(path, maxBytes, path));

    /// <summary>Names in the log a file that is left out.</summary>
    internal void Skip(ArticleException reason) => LogSkipped(reason.Message);

    private Task<ArticleContent> FetchAsync(string address, CancellationToken cancellation) =>
        links is null
            ? throw new ArticleException($"{VisibleText.Of(address)}: addresses are not fetched here")
            : links.ReadAsync(address, cancellation);

    private List<ReadArticle> ReadFolder(string folder, string shown)
    {
        if (!Directory.Exists(folder))
            throw new ArticleException($"{shown}: no such folder");
        var paths = Paths(folder, shown);
        if (paths.Length == 0)
            throw new ArticleException($"{shown}: the folder holds no article (.txt, .md, .html, .pdf or .docx)");
        var ids = ArticleIds.Of(paths);
        var articles = new List<ReadArticle>();
        for (var i = 0; i < paths.Length; i++)
        {
            if (Tried(paths[i], ids[i]) is { } article)
                articles.Add(new ReadArticle(article, paths[i]));
        }

        articles.Sort((one, other) => string.CompareOrdinal(one.Article.Id, other.Article.Id));
        return articles.Count == 0 ? throw new ArticleException($"{shown}: no file of the folder can be read as an article") : articles;
    }

    private static string[] Paths(string folder, string shown)
    {
        try
        {
            return [.. Directory.GetFiles(folder).Where(ArticleFile.IsArticle).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException($"{shown}: the folder cannot be read", exception);
        }
    }

    private Article? Tried(string path, string id)
    {
        try
        {
            return ArticleFile.Read(path, maxBytes, Path.GetFileName(path), id, title: null);
        }
        catch (ArticleException exception)
        {
            LogSkipped(exception.Message);
            return null;
        }
    }

    private List<ReadArticle> Named(string one, string? title, Func<Stream>? standardInput, Func<string, ImmutableArray<Article>> known)
    {
        if (one == "-" && standardInput is not null)
            return [new ReadArticle(ArticleFile.Read(standardInput(), maxBytes, "stdin", title), null)];
        if (known(one) is { IsEmpty: false } found)
            return [.. found.Select(article => new ReadArticle(article, null))];
        if (Directory.Exists(one))
            return ReadFolder(one, VisibleText.Of(one));
        return [new ReadArticle(ArticleFile.Read(one, maxBytes, title), one)];
    }

    // Of two ids that differ in their letters' case only, the one that is typed; of two that needed their endings, both.
    private ImmutableArray<Article> Known(string pathOrId)
    {
        if (LooksLikePath(pathOrId))
            return [];
        foreach (var comparison in (StringComparison[])[StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase])
        {
            if (All.FirstOrDefault(article => article.Id.Equals(pathOrId, comparison)) is { } article)
                return [article];
        }

        var exact = Stemmed(pathOrId, StringComparison.Ordinal);
        return exact.IsEmpty ? Stemmed(pathOrId, StringComparison.OrdinalIgnoreCase) : exact;
    }

    private ImmutableArray<Article> Stemmed(string name, StringComparison comparison) =>
        [.. All.Where(article =>
            ArticleFile.IsArticle(article.Id) && Path.GetFileNameWithoutExtension(article.Id).Equals(name, comparison))];

    private static bool LooksLikePath(string pathOrId) =>
        File.Exists(pathOrId) || Directory.Exists(pathOrId)
            || pathOrId.AsSpan().ContainsAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);

    // An article, and the file that it was read from where that tells it from others.
    private sealed record ReadArticle(Article Article, string? Path);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Left out: {Reason}")]
    private partial void LogSkipped(string reason);
}
