using ArticleBot.Library;
using ArticleBot.Storage;
using Microsoft.Data.Sqlite;

namespace ArticleBot.Tests.Storage;

public sealed class SqliteStoreTests : StoreContract, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("library");

    public SqliteStoreTests() => Data = Reopened();

    private protected override Database Data { get; }

    private string Path => System.IO.Path.Combine(folder.FullName, "new", "articlebot.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Asking_whether_it_is_there_makes_none()
    {
        Assert.False(Data.IsThere);
        Assert.False(Directory.Exists(System.IO.Path.GetDirectoryName(Path)));
    }

    [Fact]
    public void A_file_that_is_no_library_is_refused_in_one_line_without_its_path()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllText(Path, string.Concat(Enumerable.Repeat("This is no database. ", 500)));
        var failure = Assert.Throws<StoreException>(() => new ArticleStore(Data).List(owner: null));

        Assert.Equal("the library cannot be read (Storage): the file is damaged, or is no library", failure.Message);
    }

    private protected override Database Reopened() => new SqliteDatabase(Path);
}
