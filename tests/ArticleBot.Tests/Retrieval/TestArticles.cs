using ArticleBot.Articles;

namespace ArticleBot.Tests.Retrieval;

internal static class TestArticles
{
    /// <summary>A small article of our own, with every kind of paragraph.</summary>
    public static Article Harbour { get; } = ArticleReader.Read("harbour", """
        Lisbon ferry strike ends after nine days

        Crews return to work with a new pay deal and a promise of safer boats

        Ferry crews in Lisbon went back to work on Tuesday after a strike of nine days that had stranded 40,000 commuters. Their union, led by Marta Lopes, accepted a pay rise of 4.5 percent.

        Mrs Lopes said the city had also promised to replace six boats built in 1978. "Nobody should drown on the way to work," she told reporters at the harbour.

        The mayor, Rui Duarte, called the agreement fair. He declined to say what it would cost.

        Safety first

        Two engineers were hurt in March when an engine caught fire near Cacilhas. The strike began because the city had ignored their report.

        A Ministry of Transport inspector will visit the boats in May, and the U.S. maker of the engines has sent spare parts.

        – Tagus News
        """);
}
