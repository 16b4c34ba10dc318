using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleBot.Meaning;

/// <summary>
/// Keeps tables of vectors in a folder, a file each, named after its key. Safe for several processes: a file is written
/// under another name and then renamed, and one that does not prove whole is made anew.
/// </summary>
internal sealed class VectorFiles(IOptions<MeaningOptions> options, ILogger<VectorFiles> log) : IVectorCache
{
    private const string Ending = ".vectors";
    private const int MostFiles = 10_000;
    private readonly string folder = UserCache.Folder(options.Value.Cache, "vectors");

    /// <inheritdoc/>
    public VectorTable? Read(VectorKey key)
    {
        try
        {
            var path = PathOf(key);
            return File.Exists(path) ? VectorFormat.Read(key, File.ReadAllBytes(path)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Write(VectorKey key, VectorTable table)
    {
        var passing = Path.Combine(folder, $"{key.Hash}.{Guid.NewGuid():N}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(passing, VectorFormat.Write(key, table));
            File.Move(passing, PathOf(key), overwrite: true);
            RemoveOldest();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.CacheFailed(log, folder, exception.Message);
            Remove(passing);
        }
    }

    private string PathOf(VectorKey key) => Path.Combine(folder, key.Hash + Ending);

    // What is no longer asked about goes some day; what goes too early is made again.
    private void RemoveOldest()
    {
        var files = new DirectoryInfo(folder).GetFiles("*" + Ending);
        foreach (var file in files.OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostFiles))
            Remove(file.FullName);
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another process holds it, or has removed it: the next one that writes tries again.
        }
    }
}
