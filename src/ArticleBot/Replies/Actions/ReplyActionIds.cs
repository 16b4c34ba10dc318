using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using ArticleBot.Votes;
using static ArticleBot.Replies.Actions.ReplyAction;

namespace ArticleBot.Replies.Actions;

/// <summary>
/// The ids of actions: <c>s:KEY,3,7;KEY,4</c> (sources), <c>m:…</c> (more), <c>u:ID</c>, <c>d:ID</c> and <c>d:ID,REASON</c> (votes),
/// <c>e:ID</c> (a vote's words), <c>q:KEY,SPEAKER,PAGE,ABOUT</c> (quotations), <c>t:KEY,PAGE</c> (article), <c>a:QUESTION</c> (a
/// question), <c>f:CONVERSATION</c> (the next question).
/// </summary>
internal static class ReplyActionIds
{
    private const int MaxQuestionIdLength = 32;

    public static string Format(ReplyAction action) => action switch
    {
        ShowSources sources => Places("s:", sources.Places),
        ShowMore more => Places("m:", more.Places),
        Vote { IsUp: true, Reason: null } vote when IsQuestionId(vote.QuestionId) => $"u:{vote.QuestionId}",
        Vote { IsUp: false, Reason: null } vote when IsQuestionId(vote.QuestionId) => $"d:{vote.QuestionId}",
        Vote { IsUp: false, Reason: { } reason } vote when IsQuestionId(vote.QuestionId) => $"d:{vote.QuestionId},{reason}",
        Explain explain when IsQuestionId(explain.QuestionId) => $"e:{explain.QuestionId}",
        TurnPage turn when turn.Page > 0 && turn.About is not { Length: > TurnPage.MaxAboutLength } =>
            string.Create(CultureInfo.InvariantCulture, $"q:{turn.ArticleKey},{turn.SpeakerKey},{turn.Page},{turn.About}"),
        TurnArticle turn when turn.Page > 0 => string.Create(CultureInfo.InvariantCulture, $"t:{turn.ArticleKey},{turn.Page}"),
        TurnList turn when turn.Page > 0 => string.Create(CultureInfo.InvariantCulture, $"l:{turn.Page}"),
        Ask { Question: { Length: <= Ask.MaxQuestionLength } question } when !string.IsNullOrWhiteSpace(question) => $"a:{question}",
        FollowUp { Conversation.Length: > 0 and <= FollowUp.MaxConversationLength } followUp => $"f:{followUp.Conversation}",
        _ => throw new ArgumentException($"{action.GetType().Name} has a part that no id can carry.", nameof(action)),
    };

    public static bool TryParse(string? id, [NotNullWhen(true)] out ReplyAction? action)
    {
        action = id is not { Length: > 2 and <= MaxIdLength } || id[1] != ':' ? null : id[0] switch
        {
            's' => Places(id[2..]) is { IsEmpty: false } places ? new ShowSources(places) : null,
            'm' => Places(id[2..]) is { IsEmpty: false } places ? new ShowMore(places) : null,
            'u' or 'd' when IsQuestionId(id[2..]) => new Vote(id[2..], id[0] == 'u'),
            'd' => Against(id[2..].Split(',')),
            'e' when IsQuestionId(id[2..]) => new Explain(id[2..]),
            'q' => Turn(id[2..].Split(',', 4)),
            't' => TurnOfArticle(id[2..].Split(',')),
            'l' => TryNumber(id[2..], out var number) && number > 0 ? new TurnList(number) : null,
            'a' when !string.IsNullOrWhiteSpace(id[2..]) => new Ask(id[2..]),
            'f' => new FollowUp(id[2..]),
            _ => null,
        };
        return action is not null;
    }

    private static bool IsQuestionId(string id) => id.Length is > 0 and <= MaxQuestionIdLength && id.All(char.IsAsciiLetterOrDigit);

    private static Vote? Against(string[] parts) =>
        parts is [var question, var why] && IsQuestionId(question) && Enum.TryParse<VoteReason>(why, out var reason) && $"{reason}" == why
            ? new Vote(question, IsUp: false, reason)
            : null;

    private static TurnPage? Turn(string[] parts) =>
        parts is [var article, var speaker, var page, var about]
        && ReplyKeys.IsKey(article)
        && (speaker.Length == 0 || ReplyKeys.IsKey(speaker))
        && TryNumber(page, out var number) && number > 0
        && about.Length <= TurnPage.MaxAboutLength
            ? new TurnPage(article, speaker.Length == 0 ? null : speaker, number, about.Length == 0 ? null : about)
            : null;

    private static TurnArticle? TurnOfArticle(string[] parts) =>
        parts is [var article, var page] && ReplyKeys.IsKey(article) && TryNumber(page, out var number) && number > 0
            ? new TurnArticle(article, number)
            : null;

    private static string Places(string head, ImmutableArray<ParagraphPlace> places)
    {
        var id = new StringBuilder(head);
        string? article = null;
        foreach (var place in places)
        {
            var number = place.Paragraph.ToString(CultureInfo.InvariantCulture);
            var next = place.ArticleKey == article ? $",{number}" : $"{(article is null ? "" : ";")}{place.ArticleKey},{number}";
            if (id.Length + next.Length > MaxIdLength)
                break;
            id.Append(next);
            article = place.ArticleKey;
        }

        return id.ToString();
    }

    private static ImmutableArray<ParagraphPlace> Places(string id)
    {
        var places = ImmutableArray.CreateBuilder<ParagraphPlace>();
        foreach (var group in id.Split(';'))
        {
            var parts = group.Split(',');
            if (parts.Length < 2 || !ReplyKeys.IsKey(parts[0]))
                return [];
            foreach (var part in parts.Skip(1))
            {
                if (!TryNumber(part, out var number))
                    return [];
                places.Add(new ParagraphPlace(parts[0], number));
            }
        }

        return places.DrainToImmutable();
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
