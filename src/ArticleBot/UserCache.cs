namespace ArticleBot;

/// <summary>Where the bot keeps what it can make or fetch again.</summary>
internal static class UserCache
{
    /// <summary>
    /// The folder that an option names: absolute, or beside the program; where it is empty, one in the user's cache folder.
    /// </summary>
    /// <param name="option">The option's value.</param>
    /// <param name="name">What is kept in the folder; its name in the cache folder.</param>
    public static string Folder(string option, string name)
    {
        if (option.Length > 0)
            return Path.Combine(AppContext.BaseDirectory, option);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var cache = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } named && Path.IsPathRooted(named) ? named
            : home.Length == 0 ? ""
            : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches")
            : Path.Combine(home, ".cache");
        return cache.Length == 0 ? Path.Combine(AppContext.BaseDirectory, "data", name) : Path.Combine(cache, "articlebot", name);
    }
}
