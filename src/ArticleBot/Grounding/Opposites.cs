using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.Language;

namespace ArticleBot.Grounding;

/// <summary>Words that say the opposite of one another.</summary>
internal static class Opposites
{
    private const string Groups =
        "accept accepted accepts|reject rejected rejects refuse refused dispute disputed disputes;rise rose rises risen grow grew grown increase increased climb climbed jump jumped soar soared surge surged gain gained strengthen strengthened"
        + "|fall fell fallen drop dropped shrink shrank decrease decreased decline declined slide slid plunge plunged tumble tumbled slump slumped sink sank dip dipped weaken weakened;"
        + "support supported supports back backed welcome welcomed welcomes champion championed favour favoured advocate advocated|oppose opposed opposes;win won wins|lose lost loses;allow allowed allows permit permitted|ban banned bans forbid forbidden prohibit prohibited bar barred;"
        + "guilty|innocent deny denied;find found|missing lost;aware know knew knows|unaware;common frequent usual|rare uncommon unusual;safe|unsafe dangerous;profit|loss;convicted|acquitted cleared;lower lowered cut reduce reduced|raise raised;open opened opens reopen reopened|close closed closes shut;"
        + "praise praised welcome welcomed|criticise criticised criticize criticized condemn condemned;possible|impossible;legal|illegal;admit admitted admits acknowledge acknowledged|deny denied denies denying;"
        + "agree agreed agrees|disagree disagreed disagrees;compulsory mandatory|voluntary optional;succeed succeeded success|fail failed failure;remember remembered|forget forgot forgotten;"
        + "arrive arrived|leave left depart departed;start started begin began|end ended finish finished stop stopped;hire hired recruit recruited|dismiss dismissed sack sacked fire fired;"
        + "improve improved|worsen worsened deteriorate deteriorated;expand expanded|shrink shrank contract contracted;faster quicker|slower;more|fewer less;higher|lower;larger bigger|smaller;stronger|weaker;"
        + "earlier sooner|later;cheaper|dearer costlier;before|after;majority most|minority few;first|last;public|private secret;confirm confirmed uphold upheld|deny denied withdraw withdrew overturn overturned reverse reversed;approve approved pass passed|reject rejected veto vetoed;"
        + "remain remained stay stayed|leave left quit resign resigned;increase|decrease;able|unable;continue continued continues|stop stopped stops end ended cease ceased;preserve preserved spare spared|demolish demolished destroy destroyed;keep kept retain retained persist persisted|vanish vanished disappear disappeared;"
        + "legal lawful|illegal unlawful;visible|invisible;complete|incomplete;correct accurate right|incorrect inaccurate wrong;honest|dishonest;satisfied|dissatisfied;capable|incapable;dependent|independent;direct|indirect;formal official|informal;sufficient enough|insufficient;approve|disapprove;appear appeared|disappear disappeared;connect connected|disconnect disconnected;protect protected|expose exposed endanger endangered;hide hid conceal concealed|reveal revealed show showed disclose disclosed;north|south;east|west;left|right;early|late;present|absent;free freed release released|jail jailed detain detained arrest arrested";

    private static readonly FrozenDictionary<string, ImmutableArray<string>> All = Read();

    // “unit” is not the opposite of “it”.
    private const int ShortestPlain = 4;

    /// <summary>Whether two terms say the opposite of one another: “accept” and “reject”, “damaged” and “undamaged”.</summary>
    public static bool Are(string one, string other) =>
        All.GetValueOrDefault(one, []).Contains(other, StringComparer.Ordinal) || IsUndone(one, other) || IsUndone(other, one);

    private static bool IsUndone(string plain, string undone) =>
        plain.Length >= ShortestPlain && undone.Length == plain.Length + 2 && undone.StartsWith("un", StringComparison.Ordinal) && undone.EndsWith(plain, StringComparison.Ordinal);

    private static FrozenDictionary<string, ImmutableArray<string>> Read()
    {
        var all = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var group in Groups.Split(';'))
        {
            var sides = group.Split('|').Select(side => side.Split(' ').Select(word => Term.Of(word)).Distinct(StringComparer.Ordinal).ToImmutableArray()).ToArray();
            Add(sides[0], sides[1]);
            Add(sides[1], sides[0]);
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(ImmutableArray<string> terms, ImmutableArray<string> opposites)
        {
            foreach (var term in terms)
                all[term] = [.. all.GetValueOrDefault(term, []), .. opposites];
        }
    }
}
