namespace ArticleBot.Articles.Formats.Texts;

/// <summary>Makes a draft of a text that may have front matter.</summary>
internal static class TextDraft
{
    /// <param name="fileText">The file's text, a byte-order mark included.</param>
    /// <param name="blocksOf">Reads the blocks from a place of the text on.</param>
    public static ArticleDraft Of(string fileText, Func<string, int, List<BlockText>> blocksOf)
    {
        var text = WithoutLoneSurrogates(fileText);
        var mended = MisreadText.Mend(text);
        var (info, title, start) = FrontMatter.Read(mended.Text);
        var (blocks, named) = (blocksOf(mended.Text, start), title is { } span ? Words(mended.Text, span) : null);
        if (mended.Places is not null)
        {
            blocks.ForEach(block => block.Move(mended.PlaceOf, mended.EndOf));
            named?.Move(mended.PlaceOf, mended.EndOf);
        }

        return new ArticleDraft(blocks)
        {
            Title = named,
            MayOpenWithTitle = true,
            Info = info,
            FileText = text,
        };
    }

    /// <summary>A text in which every half of a pair has its other half.</summary>
    public static string WithoutLoneSurrogates(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return text;
        var clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
        {
            if (!char.IsSurrogate(clean[i]))
                continue;
            if (i + 1 < clean.Length && char.IsSurrogatePair(clean[i], clean[i + 1]))
                i++;
            else
                clean[i] = '\uFFFD';
        }

        return new string(clean);
    }

    private static BlockText Words(string text, TextSpan span)
    {
        var block = new BlockText();
        block.AddLine(text.AsSpan(span.Start, span.Length), span.Start);
        return block;
    }
}
