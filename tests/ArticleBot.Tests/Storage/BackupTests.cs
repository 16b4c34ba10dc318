using ArticleBot.Keys;
using ArticleBot.Library;
using ArticleBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace ArticleBot.Tests.Storage;

public sealed class BackupTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backup");
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 28, 12, 0, 0, TimeSpan.Zero));

    private string Store => Path.Combine(folder.FullName, "articlebot.db");

    private string Copy => Path.Combine(folder.FullName, "copy.db");

    private StoreBackup Backup => new(Store, time);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void What_was_kept_comes_back_and_what_came_later_stays_beside_it()
    {
        Keep("storm");
        Backup.BackUp(Copy);
        Keep("flood");
        var before = Backup.Restore(Copy);

        Assert.Equal(["storm"], Kept(Store));
        Assert.Equal($"{Store}.before-20261128-120000", before);
        Assert.Equal(["flood", "storm"], Kept(before!));
        Assert.Equal(["articlebot.db", Path.GetFileName(before), "copy.db"], Files());
    }

    [Fact]
    public async Task A_store_that_is_locked_for_a_moment_is_waited_for()
    {
        Keep("storm");
        SqliteConnection.ClearAllPools();
        var locking = new SqliteConnection($"Data Source={Store};Pooling=False");
        locking.Open();
        using (var command = locking.CreateCommand())
        {
            command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE held (x); COMMIT;";
            command.ExecuteNonQuery();
        }

        var backup = Task.Run(() => Backup.BackUp(Copy), TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(0.5), TestContext.Current.CancellationToken);
        await locking.DisposeAsync();
        await backup;

        Assert.Equal(["storm"], Kept(Copy));
    }

    [Fact]
    public void A_store_that_is_open_sees_what_was_restored()
    {
        Keep("storm");
        Backup.BackUp(Copy);
        var open = new ArticleStore(new SqliteDatabase(Store));
        open.Remove(open.Find(owner: null, "storm")!);
        Backup.Restore(Copy);

        Assert.Equal(["storm"], open.List(owner: null).Select(entry => entry.Id));
    }

    [Fact]
    public void A_backup_takes_no_other_files_place()
    {
        Keep("storm");
        File.WriteAllText(Copy, "mine");

        Assert.Throws<StoreException>(() => Backup.BackUp(Copy));
        Assert.Equal("mine", File.ReadAllText(Copy));
    }

    [Fact]
    public void What_is_no_backup_changes_nothing()
    {
        Keep("storm");
        File.WriteAllText(Copy, string.Concat(Enumerable.Repeat("This is no database. ", 500)));

        Assert.Throws<StoreException>(() => Backup.Restore(Copy));
        Assert.Equal(["storm"], Kept(Store));
        Assert.Equal(["articlebot.db", "copy.db"], Files());
    }

    [Fact]
    public void On_a_new_machine_the_stores_folder_is_made()
    {
        Keep("storm");
        Backup.BackUp(Copy);
        var elsewhere = Path.Combine(folder.FullName, "new", "data", "articlebot.db");

        Assert.Null(new StoreBackup(elsewhere, time).Restore(Copy));
        Assert.Equal(["storm"], Kept(elsewhere));
    }

    [Fact]
    public void What_cannot_be_copied_to_a_new_place_is_said_without_a_path()
    {
        Keep("storm");
        Backup.BackUp(Copy);
        var noFolder = Path.Combine(Copy, "articlebot.db");
        var noBackup = Path.Combine(folder.FullName, "words.txt");
        File.WriteAllText(noBackup, string.Concat(Enumerable.Repeat("This is no database. ", 500)));

        Assert.StartsWith("the copy cannot be made", Refusal(() => new StoreBackup(noFolder, time).Restore(Copy)), StringComparison.Ordinal);
        Assert.StartsWith("the copy cannot be made", Refusal(() => Backup.BackUp(Path.Combine(folder.FullName, "none", "copy.db"))), StringComparison.Ordinal);
        Assert.Equal("the file is damaged, or is no backup", Refusal(() => new StoreBackup(Path.Combine(folder.FullName, "new", "a.db"), time).Restore(noBackup)));

        static string Refusal(Action copy) => Assert.Throws<StoreException>(copy).Message;
    }

    [Fact]
    public void A_copy_of_an_earlier_version_is_brought_up_to_date()
    {
        Keep("storm");
        new SqliteDatabase(Store).Write(session =>
        {
            session.ExecuteSchema("""
                DROP TABLE kept_answers; DROP TABLE api_keys; DROP TABLE store_checks; DROP TABLE server_settings; DROP TABLE claims; DROP TABLE works;
                ALTER TABLE votes DROP COLUMN words; ALTER TABLE turns DROP COLUMN asked; DELETE FROM schema_version WHERE version > 3;
                """);
            return true;
        });
        Backup.BackUp(Copy);
        Backup.Restore(Copy);

        Assert.Equal(["storm"], Kept(Store));
        Assert.Equal(0, new SqliteDatabase(Store).Read(session => session.Number($"SELECT COUNT(*) FROM kept_answers")));
        Assert.Empty(new KeyStore(new SqliteDatabase(Store), time).List());
    }

    [Fact]
    public void Keys_come_back_with_the_rest()
    {
        var text = KeyText.New();
        new KeyStore(new SqliteDatabase(Store), time).Add(new ApiKey("newsroom", IsReadOnly: true, null, time.GetUtcNow(), null), text);
        Backup.BackUp(Copy);
        new KeyStore(new SqliteDatabase(Store), time).Revoke("newsroom");
        Backup.Restore(Copy);

        Assert.Equal("newsroom", new KeyStore(new SqliteDatabase(Store), time).Use(text)?.Name);
        Assert.DoesNotContain(text, System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(Copy)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_has_tools_of_its_own() =>
        Assert.Contains("pg_dump", Assert.Throws<StoreException>(() => new StoreBackup(null, time).BackUp(Copy)).Message, StringComparison.Ordinal);

    private void Keep(string id) => new ArticleStore(new SqliteDatabase(Store)).Add(new NewArticle(
        ReadText.Of(new ArticleContent($"{id}.txt", System.Text.Encoding.UTF8.GetBytes($"{id}\n\nThe {id} came at night.\n"), null), null),
        id, Owner: null, $"{id}.txt", "Anna", time.GetUtcNow()));

    private static string[] Kept(string file) => [.. new ArticleStore(new SqliteDatabase(file)).List(owner: null).Select(entry => entry.Id)];

    private string[] Files()
    {
        SqliteConnection.ClearAllPools();
        return [.. folder.GetFiles().Select(file => file.Name).Where(name => !name.EndsWith("-wal", StringComparison.Ordinal)
            && !name.EndsWith("-shm", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }
}
