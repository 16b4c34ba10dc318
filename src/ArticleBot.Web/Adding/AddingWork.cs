using System.Globalization;
using ArticleBot.Web.Api;

namespace ArticleBot.Web.Adding;

/// <summary>An article that somebody adds: what is being done, and how far. Written by the work itself, read by any page.</summary>
/// <param name="id">Names the work in its page's address; nobody guesses it.</param>
/// <param name="wanted">What was typed; it stands in the form again where it cannot be added.</param>
/// <param name="name">What is added, for its reader: an address, a file's name or a title.</param>
/// <param name="startedAt">When the work began.</param>
public sealed class AddingWork(string id, ArticleBody wanted, string name, DateTimeOffset startedAt)
{
    private const int Steps = (int)AddingStep.Done;
    private volatile AddingStep step;
    private volatile string? article;
    private volatile string? failure;

    /// <summary>Names the work.</summary>
    public string Id { get; } = id;

    /// <summary>What was typed.</summary>
    public ArticleBody Wanted { get; } = wanted;

    /// <summary>What is added.</summary>
    public string Name { get; } = name;

    /// <summary>What is being done.</summary>
    public AddingStep Step => step;

    /// <summary>The article's id once it is in the library; null before.</summary>
    public string? Article => article;

    /// <summary>Why it could not be added, in one line; null where nothing failed.</summary>
    public string? Failure => failure;

    /// <summary>Whether nothing more will be done.</summary>
    public bool IsOver => step == AddingStep.Done || failure is not null;

    /// <summary>When the work began.</summary>
    public DateTimeOffset StartedAt { get; } = startedAt;

    /// <summary>What is being done, and how far, in one line.</summary>
    /// <param name="now">The time.</param>
    public string LineAt(DateTimeOffset now)
    {
        if (failure is { } reason)
            return reason;
        var current = step;
        var seconds = Math.Max(0, (int)(now - StartedAt).TotalSeconds);
        return current == AddingStep.Done ? "The article is added."
            : string.Create(CultureInfo.InvariantCulture, $"Step {(int)current + 1} of {Steps}: {WordsOf(current)} ({seconds} s so far)");
    }

    /// <summary>Notes that the article is in the library.</summary>
    public void Kept(string articleId)
    {
        article = articleId;
        step = AddingStep.Quotations;
    }

    /// <summary>Notes what is being done now.</summary>
    public void Go(AddingStep next) => step = next;

    /// <summary>Notes why it cannot be added.</summary>
    public void Fail(string reason) => failure = reason;

    /// <summary>Notes that whoever did it was stopped; an article that is in the library is made ready by its first question.</summary>
    public void BreakOff()
    {
        if (article is null)
            failure = "The program was stopped before the article was added. Please add it again.";
        else
            step = AddingStep.Done;
    }

    private string WordsOf(AddingStep current) => current switch
    {
        AddingStep.Reading when Wanted.Url is not null => "fetching and reading the page",
        AddingStep.Reading => "reading the text",
        AddingStep.Quotations => "finding out who says what",
        _ => "making its parts comparable with questions",
    };
}
