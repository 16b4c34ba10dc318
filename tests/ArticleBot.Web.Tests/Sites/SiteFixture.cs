namespace ArticleBot.Web.Tests.Sites;

/// <summary>One site for the tests that only read and ask.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    /// <summary>The seed article's id.</summary>
    public const string Seed = "pompeo-kim-second-summit";

    /// <summary>The site.</summary>
    public RunningSite Site { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => Site = await RunningSite.StartAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
