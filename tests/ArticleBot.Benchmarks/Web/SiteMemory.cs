using System.Globalization;

namespace ArticleBot.Benchmarks.Web;

/// <summary>A running site's memory, as its own meters tell it.</summary>
internal static class SiteMemory
{
    /// <summary>The process's memory and that of its objects after the last collection, in words.</summary>
    public static async Task<string> OfAsync(HttpClient site)
    {
        var lines = (await site.GetStringAsync(new Uri("/metrics", UriKind.Relative))).Split('\n');
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Megabytes(lines, "dotnet_process_memory_working_set"):0} MB, of them objects "
                + $"{Megabytes(lines, "dotnet_gc_last_collection_heap_size"):0} MB");
    }

    // Of a meter with labels the sum.
    private static double Megabytes(string[] lines, string meter) => lines
        .Where(line => line.StartsWith(meter, StringComparison.Ordinal) && line[meter.Length] is ' ' or '{')
        .Sum(line => double.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture)) / 1e6;
}
