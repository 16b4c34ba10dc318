using System.Collections.Frozen;
using ArticleBot.English;

namespace ArticleBot.Language;

/// <summary>Forms that no ending tells: “won” belongs to “win”, “men” to “man”. A question says “did … win”, the article “won”.</summary>
internal static class IrregularForms
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BaseForms = Read();

    /// <summary>The base form of a lower-case word; false where the word is no irregular form.</summary>
    public static bool TryGetBase(ReadOnlySpan<char> word, out string baseForm)
    {
        var found = BaseForms.TryGetValue(word, out var form);
        baseForm = form ?? "";
        return found;
    }

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var words in WordFile.Groups("irregular-forms"))
        {
            foreach (var form in words[1..])
                forms.TryAdd(form, words[0]);
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
