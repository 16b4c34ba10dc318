using System.Collections.Frozen;
using ArticleBot.English;

namespace ArticleBot.Quotations.Lexicon;

/// <summary>The words that say that somebody says, in every form (cues.txt).</summary>
internal static class CueLexicon
{
    private static readonly FrozenSet<string> Doubling = WordFile.Class("quoting", "doubling");

    private static readonly FrozenDictionary<string, CueWord> Words = Read();

    /// <summary>What the lexicon says of a word in small letters; null where it has none.</summary>
    public static CueWord? Find(string lower) => Words.GetValueOrDefault(lower);

    private static FrozenDictionary<string, CueWord> Read()
    {
        var words = new Dictionary<string, CueWord>(StringComparer.Ordinal);
        foreach (var (name, entries) in WordFile.Classes("cues"))
        {
            var classes = Enum.Parse<CueClasses>(name, ignoreCase: true);
            foreach (var entry in entries)
            {
                foreach (var (form, forms) in classes == CueClasses.Noun ? Nouns(entry) : Forms(entry.Split('/')))
                    Add(words, form, entry.Split('/')[0], classes, forms);
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, CueWord> words, string form, string lemma, CueClasses classes, VerbForms forms) =>
        words[form] = words.TryGetValue(form, out var known)
            ? known with { Classes = known.Classes | classes, Forms = known.Forms | forms }
            : new CueWord(lemma, classes, forms);

    private static (string Form, VerbForms Forms)[] Nouns(string noun) =>
        [(noun, VerbForms.None), (noun.EndsWith('s') ? noun : EnglishForms.Plural(noun), VerbForms.None)];

    private static (string Form, VerbForms Forms)[] Forms(string[] given)
    {
        var verb = given[0];
        var past = given.Length > 1 ? given[1] : Past(verb);
        var participle = given.Length > 2 ? given[2] : past;
        return
        [
            (verb, VerbForms.Base), (EnglishForms.Plural(verb), VerbForms.Third), (past, VerbForms.Past),
            (participle, VerbForms.Participle), (Stem(verb) + "ing", VerbForms.Gerund),
        ];
    }

    private static string Past(string verb) =>
        verb.EndsWith('e') ? verb + "d" : EnglishForms.EndsInConsonantY(verb) ? verb[..^1] + "ied" : Stem(verb) + "ed";

    private static string Stem(string verb)
    {
        if (Doubling.Contains(verb))
            return verb + verb[^1];
        return verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) ? verb[..^1] : verb;
    }
}
