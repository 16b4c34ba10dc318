namespace ArticleBot.Quotations.Marks;

/// <summary>A word or a mark of an article.</summary>
/// <param name="Start">Where it begins in the article's text.</param>
/// <param name="Text">It as printed.</param>
/// <param name="Lower">It in small letters, with straight apostrophes.</param>
/// <param name="Kind">What it is made of.</param>
internal readonly record struct Token(int Start, string Text, string Lower, TokenKind Kind)
{
    /// <summary>Index past its last unit.</summary>
    public int End => Start + Text.Length;

    /// <summary>Whether it is a word that begins with a capital.</summary>
    public bool IsCapital => Kind == TokenKind.Word && char.IsUpper(Text[Text[0] is '@' or '#' && Text.Length > 1 ? 1 : 0]);

    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether it is the possessive ending <c>'s</c> or a bare apostrophe after an s.</summary>
    public bool IsPossessive => Lower is "'s";

    /// <summary>Whether it is the mark <paramref name="mark"/>.</summary>
    public bool Is(char mark) => Text.Length == 1 && Text[0] == mark;

    /// <summary>Whether it is a dash between words.</summary>
    public bool IsDash => Kind == TokenKind.Mark && Text[0] is '–' or '—' or '-';
}
