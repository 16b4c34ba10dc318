using System.Diagnostics;
using System.Globalization;
using System.Text;
using ArticleBot.Articles;
using ArticleBot.Articles.Links;
using ArticleBot.Articles.Seeds;
using ArticleBot.Library;
using ArticleBot.Library.Terms;
using ArticleBot.Storage;
using Microsoft.Extensions.Options;

namespace ArticleBot.Benchmarks.Library;

/// <summary>How long a library of some size takes: to open, to list, to find and read one article, and to read all.</summary>
internal static class LibraryTable
{
    private const int Sentences = 60;

    /// <summary>Fills a library in a file, where there is none yet, and measures it.</summary>
    /// <param name="path">The file; kept, so that another process may measure it, too.</param>
    /// <param name="articles">How many articles it gets.</param>
    /// <param name="output">Where the table goes.</param>
    public static void Write(string path, int articles, TextWriter output)
    {
        if (!File.Exists(path))
            Fill(path, articles);
        var watch = Stopwatch.StartNew();
        using var links = new LinkReader(Options.Create(new LinksOptions()), TimeProvider.System);
        var folder = new ArticleLibrary(Options.Create(new ArticlesOptions { Folder = Path.Combine(Path.GetTempPath(), "no-seeds") }));
        var collection = new ArticleShelf(folder, links, Options.Create(new LibraryOptions()), TimeProvider.System,
            new ArticleStore(new SqliteDatabase(Path.GetFullPath(path))));
        Row(output, "open and find one", watch, () => collection.Find($"a{articles / 2}"));
        Row(output, "find and read one", watch, () => collection.Find($"a{articles / 3}"));
        Row(output, "list", watch, () => collection.List());
        Row(output, "list again", watch, () => collection.List());
        Row(output, "choose and read the articles of a question", watch, () =>
            collection.About($"What happened in article {articles / 4}?"));
        Row(output, "choose and read those of another one", watch, () => collection.About($"What does article {articles / 5} tell?"));
        Row(output, "choose those of the first one again", watch, () => collection.About($"What happened in article {articles / 4}?"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"memory after the lists: {GC.GetTotalMemory(forceFullCollection: true) / 1048576.0:0.0} MB"));
        if (articles > 5_000)
            return;
        Row(output, "read all", watch, () => collection.All());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"memory with all read: {GC.GetTotalMemory(forceFullCollection: true) / 1048576.0:0.0} MB"));
    }

    private static void Row(TextWriter output, string name, Stopwatch watch, Action work)
    {
        watch.Restart();
        work();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {watch.Elapsed.TotalMilliseconds:0.0} ms"));
    }

    private static void Fill(string path, int articles)
    {
        var database = new SqliteDatabase(Path.GetFullPath(path));
        database.Write(session =>
        {
            for (var number = 0; number < articles; number++)
                Add(session, number);
            return 0;
        });
    }

    // The store's own way takes a transaction an article: at 100,000 that measures the disk.
    private static void Add(Session session, int number)
    {
        var words = string.Concat(Enumerable.Range(0, Sentences)
            .Select(at => $"Sentence {at} of article {number} tells what happened that day.{(at % 4 == 3 ? "\n\n" : " ")}"));
        var bytes = Encoding.UTF8.GetBytes($"Title of article {number}\n\n{words}");
        var (id, hash) = ($"a{number}", $"{number:x64}");
        var terms = ArticleTerms.Of(new ArticleContent(id, bytes).Read(id));
        session.Execute($"""
            INSERT INTO texts (hash, file_hash, name, content, title, paragraphs, bytes)
            VALUES ({hash}, {hash}, {id + ".txt"}, {bytes}, {"Title of article " + id}, {15L}, {bytes.LongLength})
            """);
        session.Execute($"INSERT INTO terms (hash, terms) VALUES ({hash}, {terms})");
        session.Execute($"""
            INSERT INTO articles (id, folded_id, owner, hash, source, added_by, added_at)
            VALUES ({id}, {id.ToUpperInvariant()}, {""}, {hash}, {id + ".txt"}, {"benchmark"}, {number})
            """);
    }
}
