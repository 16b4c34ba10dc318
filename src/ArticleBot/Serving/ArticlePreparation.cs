using ArticleBot.Articles;
using ArticleBot.Library;
using ArticleBot.Meaning;
using Microsoft.Extensions.Hosting;

namespace ArticleBot.Serving;

/// <summary>Begins at the start to make the vectors of the articles that can be asked about.</summary>
internal sealed class ArticlePreparation(ArticleShelf library, LikenessSource meaning) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            meaning.Prepare(library.All());
        }
        catch (Exception exception) when (exception is ArticleException or StoreException)
        {
            // Whoever asks is told what is wrong with the articles.
        }
    }
}
