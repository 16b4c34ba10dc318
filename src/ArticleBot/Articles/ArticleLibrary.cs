using System.Collections.Immutable;
using Microsoft.Extensions.Options;

namespace ArticleBot.Articles;

/// <summary>
/// The articles that the bot starts with, read once and kept; also the way to any other article on disk. Reading is
/// synchronous: the files are local, and small by <see cref="ArticlesOptions.MaxBytes"/>.
/// </summary>
public sealed class ArticleLibrary
{
    private readonly int maxBytes;
    private readonly string folder;
    private readonly Lock gate = new();
    private ImmutableArray<Article> seeds;

    public ArticleLibrary(IOptions<ArticlesOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        maxBytes = options.Value.MaxBytes;
        folder = Path.Combine(AppContext.BaseDirectory, options.Value.Folder);
    }

    /// <summary>
    /// Every article of the folder, ordered by id; read at the first use. A folder that could not be read is read again at
    /// the next one: whoever runs the bot may have mended it.
    /// </summary>
    /// <exception cref="ArticleException">The folder is missing or holds no article, or one cannot be read.</exception>
    public ImmutableArray<Article> All
    {
        get
        {
            lock (gate)
                return seeds.IsDefault ? seeds = ReadFolder(folder) : seeds;
        }
    }

    /// <summary>The article with this id, or the one in the file at this path.</summary>
    /// <exception cref="ArticleException">Neither is there, or the file cannot be read.</exception>
    public Article Find(string pathOrId)
    {
        ArgumentNullException.ThrowIfNull(pathOrId);
        var seed = LooksLikePath(pathOrId) ? null : All.FirstOrDefault(article => article.Id.Equals(pathOrId, StringComparison.OrdinalIgnoreCase));
        return seed ?? ArticleFile.Read(pathOrId, maxBytes);
    }

    /// <summary>The articles of these paths or ids, each once and in their order; every article of the folder where there are none.</summary>
    /// <exception cref="ArticleException">One is not there or cannot be read.</exception>
    public ImmutableArray<Article> Choose(IReadOnlyCollection<string> pathsOrIds)
    {
        ArgumentNullException.ThrowIfNull(pathsOrIds);
        return pathsOrIds.Count == 0 ? All : [.. pathsOrIds.Distinct(StringComparer.Ordinal).Select(Find).Distinct()];
    }

    /// <summary>Every .txt and .md file of a folder, ordered by id.</summary>
    /// <exception cref="ArticleException">The folder is missing or holds no article, or one cannot be read.</exception>
    public ImmutableArray<Article> ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
            throw new ArticleException($"{folder}: no such folder");
        var paths = Directory.GetFiles(folder).Where(ArticleFile.IsArticle).ToArray();
        if (paths.Length == 0)
            throw new ArticleException($"{folder}: the folder holds no article (.txt or .md)");
        return [.. paths.Order(StringComparer.Ordinal).Select(path => ArticleFile.Read(path, maxBytes)).OrderBy(article => article.Id, StringComparer.Ordinal)];
    }

    private static bool LooksLikePath(string pathOrId) =>
        File.Exists(pathOrId) || pathOrId.AsSpan().ContainsAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
}
