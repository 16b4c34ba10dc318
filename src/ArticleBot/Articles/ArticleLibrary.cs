using System.Collections.Immutable;
using Microsoft.Extensions.Options;

namespace ArticleBot.Articles;

/// <summary>The articles that the bot starts with, read once and kept; also the way to any other article on disk.</summary>
public sealed class ArticleLibrary(IOptions<ArticlesOptions> options) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private ImmutableArray<Article> seeds;

    /// <summary>Every article of the folder, ordered by id; read at the first call.</summary>
    /// <exception cref="ArticleException">The folder is missing or holds no article, or one cannot be read.</exception>
    public async Task<ImmutableArray<Article>> AllAsync(CancellationToken cancellation = default)
    {
        if (!seeds.IsDefault)
            return seeds;
        await gate.WaitAsync(cancellation);
        try
        {
            if (seeds.IsDefault)
                seeds = await ReadFolderAsync(SeedFolder, cancellation);
            return seeds;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>The article with this id, or the one in the file at this path.</summary>
    /// <exception cref="ArticleException">Neither is there, or the file cannot be read.</exception>
    public async Task<Article> FindAsync(string pathOrId, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(pathOrId);
        if (!LooksLikePath(pathOrId))
        {
            var all = await AllAsync(cancellation);
            if (all.FirstOrDefault(article => article.Id.Equals(pathOrId, StringComparison.OrdinalIgnoreCase)) is { } seed)
                return seed;
        }

        return await ArticleFile.ReadAsync(pathOrId, options.Value.MaxBytes, cancellation);
    }

    /// <summary>Every .txt and .md file of a folder, ordered by id.</summary>
    /// <exception cref="ArticleException">The folder is missing or holds no article, or one cannot be read.</exception>
    public async Task<ImmutableArray<Article>> ReadFolderAsync(string folder, CancellationToken cancellation = default)
    {
        if (!Directory.Exists(folder))
            throw new ArticleException($"{folder}: no such folder");
        var articles = ImmutableArray.CreateBuilder<Article>();
        foreach (var path in Directory.EnumerateFiles(folder).Where(ArticleFile.IsArticle).Order(StringComparer.Ordinal))
            articles.Add(await ArticleFile.ReadAsync(path, options.Value.MaxBytes, cancellation));
        if (articles.Count == 0)
            throw new ArticleException($"{folder}: the folder holds no article (.txt or .md)");
        return articles.DrainToImmutable();
    }

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    private string SeedFolder => Path.Combine(AppContext.BaseDirectory, options.Value.Folder);

    private static bool LooksLikePath(string pathOrId) =>
        File.Exists(pathOrId) || pathOrId.AsSpan().ContainsAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
}
