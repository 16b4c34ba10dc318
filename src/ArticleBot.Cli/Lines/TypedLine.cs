using System.Globalization;

namespace ArticleBot.Cli.Lines;

/// <summary>A line that is being typed. Characters that are shown as one are moved over and deleted as one.</summary>
/// <param name="Text">Its words so far.</param>
/// <param name="Cursor">Where the next character goes, in UTF-16 units from 0 to the text's length.</param>
internal readonly record struct TypedLine(string Text, int Cursor)
{
    /// <summary>A line with nothing typed yet.</summary>
    public static TypedLine Empty { get; } = new("", 0);

    /// <summary>A whole line, the cursor at its end.</summary>
    public static TypedLine Of(string text) => new(text, text.Length);

    /// <summary>The words before the cursor.</summary>
    public string Before => Text[..Cursor];

    public TypedLine Insert(string words) => new(Text.Insert(Cursor, words), Cursor + words.Length);

    public TypedLine Left() => this with { Cursor = Start(Cursor) };

    public TypedLine Right() => this with { Cursor = End(Cursor) };

    public TypedLine Home() => this with { Cursor = 0 };

    public TypedLine ToEnd() => this with { Cursor = Text.Length };

    public TypedLine WordLeft() => this with { Cursor = WordStart() };

    public TypedLine WordRight()
    {
        var at = Cursor;
        while (at < Text.Length && char.IsWhiteSpace(Text[at]))
            at++;
        while (at < Text.Length && !char.IsWhiteSpace(Text[at]))
            at++;
        return this with { Cursor = at };
    }

    public TypedLine Backspace() => Without(Start(Cursor), Cursor);

    public TypedLine Delete() => Without(Cursor, End(Cursor));

    public TypedLine DeleteWord() => Without(WordStart(), Cursor);

    public TypedLine DeleteToStart() => Without(0, Cursor);

    public TypedLine DeleteToEnd() => Without(Cursor, Text.Length);

    private TypedLine Without(int start, int end) => new(Text.Remove(start, end - start), start);

    private int WordStart()
    {
        var at = Cursor;
        while (at > 0 && char.IsWhiteSpace(Text[at - 1]))
            at--;
        while (at > 0 && !char.IsWhiteSpace(Text[at - 1]))
            at--;
        return at;
    }

    private int End(int at) => at == Text.Length ? at : at + StringInfo.GetNextTextElementLength(Text, at);

    private int Start(int at)
    {
        var start = 0;
        for (var next = 0; next < at; next = End(next))
            start = next;
        return start;
    }
}
