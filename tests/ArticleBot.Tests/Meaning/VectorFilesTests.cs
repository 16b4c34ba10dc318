using ArticleBot.Meaning;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Meaning;

public sealed class VectorFilesTests : IDisposable
{
    private static readonly VectorKey Key = new(new string('a', 64));
    private static readonly VectorTable Table = VectorTable.Of([new float[] { 1, 2, 3 }, new float[] { -3, 0, 1 }]);
    private readonly string folder = Directory.CreateTempSubdirectory("vectors").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_is_written_is_read_by_another_process()
    {
        Files().Write(Key, Table);

        var read = Files().Read(Key);

        Assert.NotNull(read);
        Assert.Equal(Table.Numbers.ToArray(), read.Numbers.ToArray());
        Assert.Equal(Table.Scales.ToArray(), read.Scales.ToArray());
        Assert.Equal(Table.Dimensions, read.Dimensions);
    }

    [Fact]
    public void Any_damaged_byte_makes_a_file_worthless()
    {
        Files().Write(Key, Table);
        var path = Assert.Single(Directory.GetFiles(folder));
        var whole = File.ReadAllBytes(path);
        for (var at = 0; at < whole.Length; at++)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0x10;
            File.WriteAllBytes(path, damaged);
            Assert.Null(Files().Read(Key));
        }
    }

    [Fact]
    public void A_file_that_is_cut_off_or_too_long_is_worthless()
    {
        Files().Write(Key, Table);
        var path = Assert.Single(Directory.GetFiles(folder));
        var whole = File.ReadAllBytes(path);
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(path, whole[..length]);
            Assert.Null(Files().Read(Key));
        }

        File.WriteAllBytes(path, [.. whole, 0]);
        Assert.Null(Files().Read(Key));
    }

    [Fact]
    public void A_file_under_another_key_is_not_believed()
    {
        var other = new VectorKey(new string('b', 64));
        Files().Write(Key, Table);
        File.Move(Assert.Single(Directory.GetFiles(folder)), Path.Combine(folder, other.Hash + ".vectors"));

        Assert.Null(Files().Read(other));
    }

    [Fact]
    public void Many_may_write_and_read_at_the_same_time()
    {
        Parallel.For(0, 200, i =>
        {
            if (i % 2 == 0)
                Files().Write(Key, Table);
            else if (Files().Read(Key) is { } read)
                Assert.Equal(Table.Numbers.ToArray(), read.Numbers.ToArray());
        });

        Assert.NotNull(Files().Read(Key));
        Assert.Single(Directory.GetFiles(folder));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_costs_nothing_but_the_keeping()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "no folder");
        var files = new VectorFiles(Options.Create(new MeaningOptions { Cache = file }), NullLogger<VectorFiles>.Instance);

        files.Write(Key, Table);

        Assert.Null(files.Read(Key));
    }

    private VectorFiles Files() => new(Options.Create(new MeaningOptions { Cache = folder }), NullLogger<VectorFiles>.Instance);
}
