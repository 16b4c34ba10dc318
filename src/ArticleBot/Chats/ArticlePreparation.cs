using ArticleBot.Articles;
using ArticleBot.Library;
using ArticleBot.Meaning;
using Microsoft.Extensions.Hosting;

namespace ArticleBot.Chats;

/// <summary>Begins at the start to make the vectors of the articles that can be asked about.</summary>
internal sealed class ArticlePreparation(ArticleShelf library, LikenessSource meaning) : BackgroundService
{
    // Of a larger library the vectors are made when somebody asks.
    private const int Most = 1_000;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            foreach (var article in library.Each().Take(Most))
            {
                stoppingToken.ThrowIfCancellationRequested();
                meaning.Prepare([article]);
            }
        }
        catch (Exception exception) when (exception is ArticleException or StoreException)
        {
            // Whoever asks is told what is wrong with the articles.
        }
    }
}
