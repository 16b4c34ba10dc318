using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Cli.Commands;
using ArticleBot.Cli.Lines;
using ArticleBot.Library;
using ArticleBot.Quotations;
using ArticleBot.Summarising;
using ArticleBot.Votes;

namespace ArticleBot.Cli.Chatting;

/// <summary>The ways to go on with a line of the chat: commands and what they take, and whom the articles quote.</summary>
/// <param name="library">Which articles there are.</param>
/// <param name="quotations">Who says something in them.</param>
/// <param name="articles">What the chat is about; none while it is about the whole library.</param>
internal sealed class ChatCompletion(ArticleShelf library, QuotationArchive quotations, Func<ImmutableArray<Article>> articles)
{
    /// <summary>The ways; none for words that are no name's beginning.</summary>
    /// <param name="line">The line up to the cursor.</param>
    public Completion Of(string line)
    {
        var space = line.LastIndexOf(' ');
        if (!line.StartsWith('/'))
            return space + 1 == line.Length ? Completion.None : Completion.Of(line, space + 1, Names().SelectMany(name => name.Split(' ')));
        if (space < 0)
            return Completion.Of(line, 0, SlashCommands.Names);
        var first = line.IndexOf(' ', StringComparison.Ordinal) + 1;
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words[0] switch
        {
            "/quote" or "/quotes" => Completion.Of(line, first, Names().Select(Quoted)),
            "/summary" when space + 1 == first => Completion.Of(line, first, CommonOptions.NamesOf<SummaryStyle>()),
            "/bad" when space + 1 == first => Completion.Of(line, first, CommonOptions.NamesOf<VoteReason>()),
            "/article" when space + 1 == first => Completion.Of(line, first, SlashCommands.ArticleParts),
            "/article" when words is [_, "use" or "remove", ..] =>
                Completion.Of(line, space + 1, library.List().Select(article => article.Id)),
            _ => Completion.None,
        };
    }

    private IEnumerable<string> Names() =>
        articles() is { IsDefaultOrEmpty: false } known ? quotations.Speakers(known).Entries.Select(entry => entry.Speaker.Name) : [];

    // A command takes a name of several words in quotation marks.
    private static string Quoted(string name) => name.Contains(' ', StringComparison.Ordinal) ? $"\"{name}\"" : name;
}
