using ArticleBot.Web.Tests.Discord;
using Microsoft.Playwright;

namespace ArticleBot.Web.Tests;

/// <summary>Debian's Chromium without a window; where it is not installed, the tests that need it are skipped.</summary>
public sealed class Browser : IAsyncLifetime
{
    // The headless shell draws no windows of its own around a page: the tests take half as long.
    private static readonly string[] Paths =
        ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>The longest that a test waits for what a page shows, in milliseconds.</summary>
    private static readonly float Patience = (float)Waiting.Patience.TotalMilliseconds;

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>A site to look at.</summary>
    public RunningSite Site { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Paths, File.Exists) is not { } path)
            return;
        Site = await RunningSite.StartAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        { ExecutablePath = path, Timeout = Patience, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (Site is not null)
            await Site.DisposeAsync();
    }

    /// <summary>Skips a test where there is no browser.</summary>
    public void SkipWhereThereIsNone() =>
        Assert.SkipWhen(browser is null, $"There is no browser: {string.Join(", ", Paths)} (apt-get install chromium-headless-shell).");

    /// <summary>Adds one of the invented articles to the site, unless it is there already.</summary>
    /// <param name="name">Its name; it becomes its id.</param>
    public void AddInvented(string name)
    {
        if (Site is not null)
            Site.Add($"{name}.txt", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Readers", $"{name}.txt")));
    }

    /// <summary>A new window on a page.</summary>
    /// <param name="path">The page.</param>
    /// <param name="width">The window's width.</param>
    /// <param name="isDark">Whether the reader likes it dark.</param>
    /// <param name="site">Another site than this one's.</param>
    /// <param name="runsScripts">Whether the browser runs scripts.</param>
    public async Task<IPage> OpenAsync(
        string path, int width = 1280, bool isDark = false, RunningSite? site = null, bool runsScripts = true)
    {
        SkipWhereThereIsNone();
        // A window of its own, whose patience holds already while its page is opened.
        var window = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = (site ?? Site).Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = runsScripts,
        });
        window.SetDefaultTimeout(Patience);
        window.SetDefaultNavigationTimeout(Patience);
        var page = await window.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }
}
