using System.Diagnostics.CodeAnalysis;

namespace ArticleBot.Summarising;

/// <summary>How long a summary is and what orders it.</summary>
public enum SummaryStyle
{
    /// <summary>Three sentences in the article's order.</summary>
    [SuppressMessage("Naming", "CA1720:Identifier contains type name",
        Justification = "It is what the reader asks for, not the number type.")]
    Short,

    /// <summary>One sentence: the article's main point.</summary>
    Headline,

    /// <summary>Five points in the article's order.</summary>
    Bullets,

    /// <summary>One line a section; an article without headings is parted evenly.</summary>
    Full,

    /// <summary>What happened when, the earliest first.</summary>
    Timeline,
}
