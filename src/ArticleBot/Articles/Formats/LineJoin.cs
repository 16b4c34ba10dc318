namespace ArticleBot.Articles.Formats;

/// <summary>What stands between a line of a paragraph and the next one.</summary>
internal enum LineJoin
{
    /// <summary>A space.</summary>
    Space,

    /// <summary>Nothing: a word goes on, its hyphen with it.</summary>
    Whole,

    /// <summary>Nothing, and the hyphen goes: it only broke the word.</summary>
    WithoutHyphen,
}
