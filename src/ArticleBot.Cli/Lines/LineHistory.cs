namespace ArticleBot.Cli.Lines;

/// <summary>The lines that were typed, also in earlier runs. A file that cannot be read or written costs the memory, and nothing
/// else.</summary>
internal sealed class LineHistory
{
    private const int Most = 500;

    private readonly string? path;
    private readonly List<string> lines;
    private int at;
    private string draft = "";

    private LineHistory(string? path, IEnumerable<string> lines)
    {
        this.path = path;
        this.lines = [.. lines];
        at = this.lines.Count;
    }

    /// <summary>The history that a file keeps.</summary>
    /// <param name="path">The file; null where nothing is kept.</param>
    public static LineHistory Open(string? path)
    {
        if (path is null)
            return new LineHistory(null, []);
        try
        {
            return new LineHistory(path, File.Exists(path) ? File.ReadLines(path).TakeLast(Most) : []);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new LineHistory(null, []);
        }
    }

    /// <summary>Adds a line, unless it is blank or the same as the last one.</summary>
    public void Add(string line)
    {
        if (!string.IsNullOrWhiteSpace(line) && (lines.Count == 0 || lines[^1] != line))
        {
            lines.Add(line);
            Keep();
        }

        at = lines.Count;
        draft = "";
    }

    /// <summary>The line before the one that is shown; null where there is none.</summary>
    /// <param name="typed">What is typed now; it comes back behind the last line.</param>
    public string? Earlier(string typed)
    {
        if (at == 0)
            return null;
        if (at == lines.Count)
            draft = typed;
        return lines[--at];
    }

    /// <summary>The line after the one that is shown; null where there is none.</summary>
    public string? Later() => at == lines.Count ? null : ++at == lines.Count ? draft : lines[at];

    // Only its owner reads what somebody asked.
    private void Keep()
    {
        if (path is null)
            return;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var file = new StreamWriter(path, options);
            foreach (var line in lines.TakeLast(Most))
                file.WriteLine(line);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The chat goes on without.
        }
    }
}
