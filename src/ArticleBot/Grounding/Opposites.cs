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
        + "support supported supports back backed|oppose opposed opposes;win won wins|lose lost loses;allow allowed allows permit permitted|ban banned bans forbid forbidden prohibit prohibited bar barred;"
        + "guilty|innocent;safe|unsafe dangerous;profit|loss;convicted|acquitted cleared;lower lowered cut reduce reduced|raise raised;open opened opens reopen reopened|close closed closes shut;"
        + "praise praised welcome welcomed|criticise criticised criticize criticized condemn condemned;possible|impossible;legal|illegal;admit admitted admits acknowledge acknowledged|deny denied denies denying;"
        + "agree agreed agrees|disagree disagreed disagrees;compulsory mandatory|voluntary optional;succeed succeeded success|fail failed failure;remember remembered|forget forgot forgotten;"
        + "arrive arrived|leave left depart departed;start started begin began|end ended finish finished stop stopped;hire hired recruit recruited|dismiss dismissed sack sacked fire fired;"
        + "improve improved|worsen worsened deteriorate deteriorated;expand expanded|shrink shrank contract contracted;faster quicker|slower;more|fewer less;higher|lower;larger bigger|smaller;stronger|weaker;"
        + "earlier sooner|later;cheaper|dearer costlier;before|after;majority most|minority few;first|last;public|private secret;confirm confirmed|deny denied;approve approved pass passed|reject rejected veto vetoed;"
        + "remain remained stay stayed|leave left quit resign resigned;increase|decrease;able|unable;likely|unlikely;known|unknown;present|absent;free freed release released|jail jailed detain detained arrest arrested";

    private static readonly FrozenDictionary<string, ImmutableArray<string>> All = Read();

    /// <summary>The terms that mean the opposite of a term; none where none is known.</summary>
    public static ImmutableArray<string> Of(string term) => All.GetValueOrDefault(term, []);

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
