using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;

namespace ArticleBot.Writing;

/// <summary>A reply that is still being written: checks each sentence once the next one has begun, and tells those that pass.</summary>
internal sealed class GrowingReply(ReplyCheck check, Evidence evidence, IProgress<ImmutableArray<Claim>>? progress,
    CancellationToken patience = default)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…\n\r\u0085\u2028\u2029");

    private readonly StringBuilder text = new();
    private readonly List<CheckedClaim> all = [];
    private ImmutableArray<Claim> claims = [];
    private int checkedTo;

    /// <summary>What has been written so far, letter for letter.</summary>
    public string Text => text.ToString();

    /// <summary>Whether a sentence has passed by now.</summary>
    public bool HasPassed => !claims.IsEmpty;

    /// <summary>The sentences that are checked by now. One that cites nothing waits for the whole reply, and is left out.</summary>
    public CheckedReply Checked => new([.. all], SaysNotSaid: false);

    /// <summary>Takes the next words.</summary>
    public void Add(string piece)
    {
        text.Append(piece);
        // A sentence ends where another begins, and whether one does is seen by its first whole word. Reading is for whole
        // replies: done at every word, it would cost a long reply more than all its checks.
        if (!piece.Any(char.IsWhiteSpace) || text.ToString(checkedTo, text.Length - checkedTo).AsSpan().IndexOfAny(Ends) < 0)
            return;
        var before = claims.Length;
        foreach (var sentence in ReplyReader.Read(WholeWords()).SkipLast(1).Where(sentence => sentence.Span.Start >= checkedTo))
            Check(sentence);
        if (claims.Length > before)
            progress?.Report(claims);
    }

    /// <summary>Tells what passed of the whole reply, its last sentence with it.</summary>
    public void Finish(CheckedReply reply)
    {
        var passed = reply.Supported.Select(claim => claim.ToClaim()).ToImmutableArray();
        if (!passed.IsEmpty)
            progress?.Report(passed);
    }

    private void Check(ReplySentence sentence)
    {
        checkedTo = sentence.Span.End;
        var isNew = sentence is { Text.Length: > 0, Numbers.IsEmpty: false }
            && !all.Exists(claim => claim.IsSupported && claim.Text.Equals(sentence.Text, StringComparison.OrdinalIgnoreCase));
        if (!isNew)
            return;
        var claim = check.Check(sentence, evidence, patience);
        all.Add(claim);
        if (claim.IsSupported)
            claims = claims.Add(claim.ToClaim());
    }

    private string WholeWords()
    {
        var end = text.Length;
        while (!char.IsWhiteSpace(text[end - 1]))
            end--;
        return text.ToString(0, end);
    }
}
