using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>Who spoke last and where, while the quotations of an article are read in order.</summary>
internal sealed class Running
{
    private int judgedRun = -1;
    private bool wasQuotation;

    /// <summary>The member who spoke last; -1 before anybody did or where nobody is known.</summary>
    public int Last { get; private set; } = -1;

    /// <summary>The one who spoke before and is another; -1 where there is none.</summary>
    public int Other { get; private set; } = -1;

    /// <summary>The run spoken last; -1 before any.</summary>
    public int Run { get; private set; } = -1;

    /// <summary>The member who spoke it; -1 where nobody is known.</summary>
    public int Speaker { get; private set; } = -1;

    /// <summary>The members who spoke last, without repetition.</summary>
    public IEnumerable<int> Members => new[] { Last, Other }.Where(member => member >= 0);

    /// <summary>
    /// What the marks before <paramref name="run"/> were: in the same paragraph a “quotation” or “other”; “open” where the paragraph
    /// before ends in a quotation that leaves its marks open; else “nothing”.
    /// </summary>
    public string Before(Reading reading, int run)
    {
        if (run == 0 || judgedRun != run - 1)
            return "nothing";
        var (before, now) = (reading.Runs[run - 1], reading.Runs[run]);
        if (before.Paragraph == now.Paragraph)
            return wasQuotation ? "quotation" : "other";
        return wasQuotation && before is { IsClosed: false } && before.Paragraph + 1 == now.Paragraph ? "open" : "nothing";
    }

    /// <summary>Takes down whether the marks were a quotation.</summary>
    public void Judged(int run, bool isQuotation) => (judgedRun, wasQuotation) = (run, isQuotation);

    /// <summary>Takes down that <paramref name="member"/> said <paramref name="run"/>.</summary>
    public void Spoke(int run, int member)
    {
        (Run, Speaker) = (run, member);
        if (member < 0 || member == Last)
            return;
        Other = Last;
        Last = member;
    }
}
