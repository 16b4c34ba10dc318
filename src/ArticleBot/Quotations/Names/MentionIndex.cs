namespace ArticleBot.Quotations.Names;

/// <summary>Which mention holds which token.</summary>
internal sealed class MentionIndex
{
    private readonly Mention?[] mentions;

    /// <param name="tokens">Number of tokens of the article.</param>
    /// <param name="mentions">The mentions; of two that hold a token the later one counts.</param>
    public MentionIndex(int tokens, IEnumerable<Mention> mentions)
    {
        this.mentions = new Mention?[tokens];
        foreach (var mention in mentions)
            Add(mention);
    }

    /// <summary>The mention that holds a token; null where none does, or there is no such token.</summary>
    public Mention? this[int token] => (uint)token < (uint)mentions.Length ? mentions[token] : null;

    /// <summary>Puts a mention over whatever holds its tokens.</summary>
    public void Add(Mention mention) => Array.Fill(mentions, mention, mention.First, mention.End - mention.First);
}
