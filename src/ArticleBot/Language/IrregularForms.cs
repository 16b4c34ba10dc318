using System.Collections.Frozen;

namespace ArticleBot.Language;

/// <summary>Forms that no ending tells: “won” belongs to “win”, “men” to “man”. A question says “did … win”, the article “won”.</summary>
internal static class IrregularForms
{
    // The base form first, its irregular forms after it.
    private const string Families =
        "arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent|bid bade bidden|"
        + "bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|"
        + "catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|"
        + "drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|"
        + "forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|"
        + "hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid lain|lead led|leap leapt|learn learnt|leave left|lend lent|"
        + "light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame|overtake overtook overtaken|"
        + "overthrow overthrew overthrown|pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|"
        + "seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|"
        + "sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen|"
        + "stick stuck|sting stung|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|"
        + "take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|undertake undertook undertaken|"
        + "wake woke woken|wear wore worn|weave wove woven|weep wept|win won|withdraw withdrew withdrawn|withstand withstood|write wrote written|"
        + "man men|woman women|child children|foot feet|tooth teeth|mouse mice|goose geese|person people persons|wife wives|live lives life|half halves|"
        + "wolf wolves|thief thieves|analysis analyses|crisis crises|basis bases|datum data|medium media|criterion criteria|"
        + "phenomenon phenomena|"
        + "2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve|20 twenty|30 thirty|40 forty|50 fifty|100 hundred|"
        + "1st first|2nd second|3rd third|4th fourth|5th fifth|6th sixth|7th seventh|8th eighth|9th ninth|10th tenth";

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
        foreach (var family in Families.Split('|'))
        {
            var words = family.Split(' ');
            foreach (var form in words[1..])
                forms.TryAdd(form, words[0]);
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
