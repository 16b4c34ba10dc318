using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ArticleBot.Articles;

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
    private readonly Lock gate = new();
    private ImmutableArray<Article> seeds;

    public ArticleLibrary(IOptions<ArticlesOptions> options, ILogger<ArticleLibrary>? log = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        maxBytes = options.Value.MaxBytes;
        folder = Path.Combine(AppContext.BaseDirectory, options.Value.Folder);
        this.log = log ?? NullLogger<ArticleLibrary>.Instance;
    }

    /// <summary>
    /// Every article of the folder, ordered by id; read at the first use. A folder that could not be read is read again at
    /// the next one: whoever runs the bot may have mended it.
    /// </summary>
    /// <exception cref="ArticleException">The folder is missing or holds no article that can be read; the message does not name it.</exception>
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
            var several => throw new ArticleException($"{VisibleText.Of(pathOrId)}: more than one article has this name: {string.Join(", ", several.Select(article => article.Id))}"),
        };
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
        if (pathsOrIds.Count == 0)
            return All;
        var chosen = pathsOrIds.Distinct(StringComparer.Ordinal).SelectMany(one => Named(one, title, standardInput)).ToList();
        var ids = ArticleIds.Of([.. chosen.Select(one => one.Path ?? one.Article.Id)]);
        return [.. chosen.Select((one, at) => one.Path is null || one.Article.Id == ids[at] ? one.Article : one.Article.WithId(ids[at])).Distinct()];
    }

    /// <summary>Every article of a folder, ordered by id. A file that cannot be read is named in the log and left out.</summary>
    /// <exception cref="ArticleException">The folder is missing or holds no article that can be read.</exception>
    public ImmutableArray<Article> ReadFolder(string folder) => [.. ReadFolder(folder, VisibleText.Of(folder)).Select(read => read.Article)];

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

    private List<ReadArticle> Named(string one, string? title, Func<Stream>? standardInput)
    {
        if (one == "-" && standardInput is not null)
            return [new ReadArticle(ArticleFile.Read(standardInput(), maxBytes, "stdin", title), null)];
        if (Known(one) is { IsEmpty: false } known)
            return [.. known.Select(article => new ReadArticle(article, null))];
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
        [.. All.Where(article => ArticleFile.IsArticle(article.Id) && Path.GetFileNameWithoutExtension(article.Id).Equals(name, comparison))];

    private static bool LooksLikePath(string pathOrId) =>
        File.Exists(pathOrId) || Directory.Exists(pathOrId) || pathOrId.AsSpan().ContainsAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);

    // An article, and the file that it was read from where that tells it from others.
    private sealed record ReadArticle(Article Article, string? Path);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Left out: {Reason}")]
    private partial void LogSkipped(string reason);
}
