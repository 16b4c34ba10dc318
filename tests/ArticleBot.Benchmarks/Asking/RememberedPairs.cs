using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArticleBot.Meaning;

namespace ArticleBot.Benchmarks.Asking;

/// <summary>
/// Keeps what the model judged in a file, so that a figure can be measured anew in seconds after a change of the rules:
/// <c>--judged FILE</c>. The file belongs to one model: another model needs another file.
/// </summary>
internal sealed class RememberedPairs : IPairModel
{
    private readonly IPairModel model;
    private readonly StreamWriter file;
    private readonly ConcurrentDictionary<string, Entailment> known = new(StringComparer.Ordinal);

    public RememberedPairs(IPairModel model, string path)
    {
        this.model = model;
        foreach (var row in File.Exists(path) ? File.ReadLines(path).Select(line => line.Split('\t')).Where(row => row.Length == 4) : [])
            known[row[0]] = new Entailment(Number(row[1]), Number(row[2]), Number(row[3]));
        file = new StreamWriter(path, append: true) { AutoFlush = true };
    }

    public void Load() => model.Load();

    public bool Knows(string word) => model.Knows(word);

    public PassageReading Read(string question, string passage) => model.Read(question, passage);

    public Entailment Judge(string claim, string premise)
    {
        var key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{claim}\n{premise}")));
        return known.GetOrAdd(key, _ => Note(key, model.Judge(claim, premise)));
    }

    public void Dispose()
    {
        file.Dispose();
        model.Dispose();
    }

    private Entailment Note(string key, Entailment found)
    {
        lock (file)
            file.WriteLine(FormattableString.Invariant($"{key}\t{found.Supported:R}\t{found.Neither:R}\t{found.Contradicted:R}"));
        return found;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
