using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.People;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies.Quoting;

/// <summary>Whom an article quotes.</summary>
public static class SpeakersReply
{
    private const int MostNamed = 6;

    /// <summary>The speakers with how often each is quoted, the most quoted first; for the asker only.</summary>
    public static ChatReply Of(Article article, IEnumerable<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(attributions);
        var lines = SpeakerDirectory.Of(attributions).Entries.Select(entry => Line(entry.Speaker, entry.Count)).ToList();
        var text = lines.Count == 0 ? ReplyText.Plain("The article quotes nobody.") : ReplyText.Join("\n", lines);
        return new ChatReply { Title = article.Title, Text = text, Visibility = ReplyVisibility.AskerOnly, Tone = ReplyTone.Information };
    }

    /// <summary>Everybody with how many words of each are quoted and how many reported: for a front end that has the room.</summary>
    public static ChatReply Counted(SpeakerDirectory speakers)
    {
        ArgumentNullException.ThrowIfNull(speakers);
        return new ChatReply { Text = ReplyText.Join("\n", speakers.Entries.Select(CountedLine)), Tone = ReplyTone.Information };
    }

    /// <summary>“Mike Pompeo, US secretary of state”; the name alone where the article gives no role.</summary>
    public static string NameAndRole(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return speaker.Role is { } role ? $"{speaker.Name}, {role}" : speaker.Name;
    }

    /// <summary>The names of those who are quoted, of many a few: the most quoted first.</summary>
    public static string Names(SpeakerDirectory speakers)
    {
        ArgumentNullException.ThrowIfNull(speakers);
        var all = speakers.Entries.Select(entry => entry.Speaker.Name);
        var names = string.Join("; ", all.Take(MostNamed));
        var more = speakers.Entries.Length - MostNamed;
        return more > 0 ? string.Create(CultureInfo.InvariantCulture, $"{names} and {more} more") : names;
    }

    /// <summary>Why a look-up gives no single speaker, as a sentence.</summary>
    /// <param name="speakers">Whom the articles quote.</param>
    /// <param name="asked">The name or role, as the user typed it.</param>
    /// <param name="match">What the look-up gave; not <see cref="SpeakerMatch.Found"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="match"/> is a speaker.</exception>
    public static string NotOne(SpeakerDirectory speakers, string asked, SpeakerMatch match)
    {
        ArgumentNullException.ThrowIfNull(speakers);
        return match switch
        {
            SpeakerMatch.Ambiguous(var choices) =>
                $"“{asked}” fits more than one speaker: {string.Join("; ", choices.Select(choice => NameAndRole(choice.Speaker)))}.",
            SpeakerMatch.Unknown({ } nearest) => $"Nobody called “{asked}” is quoted; the nearest is {NameAndRole(nearest.Speaker)}.",
            SpeakerMatch.Unknown when speakers.Entries.IsEmpty => $"Nobody called “{asked}” is quoted, nor is anybody else.",
            SpeakerMatch.Unknown => $"Nobody called “{asked}” is quoted; quoted are {Names(speakers)}.",
            _ => throw new ArgumentException("One speaker was found.", nameof(match)),
        };
    }

    private static ReplyText Line(Speaker speaker, int count) =>
        ReplyText.Plain("• ")
            .With(ReplyRunKind.Strong, speaker.Name)
            .With(ReplyRunKind.Plain, speaker.Role is null ? "" : $", {speaker.Role}")
            .With(ReplyRunKind.Plain, string.Create(CultureInfo.InvariantCulture, $": {count}"));

    private static ReplyText CountedLine(SpeakerEntry entry) => ReplyText.Plain(string.Create(
        CultureInfo.InvariantCulture,
        $"{entry.Count,4}  {NameAndRole(entry.Speaker)} ({entry.Direct} quoted, {entry.Reported} reported)"));
}
