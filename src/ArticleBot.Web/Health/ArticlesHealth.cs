using ArticleBot.Articles;
using ArticleBot.Library;

namespace ArticleBot.Web.Health;

/// <summary>Whether there is an article, and one can be read.</summary>
internal sealed class ArticlesHealth(ArticleShelf shelf) : IHealthPart
{
    public string Name => "articles";

    public Task<PartHealth> LookAsync(CancellationToken cancellation) => Task.FromResult(Look());

    private PartHealth Look()
    {
        try
        {
            if (shelf.Entries().IsEmpty)
                return new(HealthState.NotReady, "there is no article");
            _ = shelf.First();
            return new(HealthState.Ready);
        }
        catch (StoreException exception)
        {
            return new(HealthState.NotReady, exception.Message);
        }
        catch (ArticleException)
        {
            // Its words may name a folder of this machine.
            return new(HealthState.NotReady, "the first article cannot be read");
        }
    }
}
