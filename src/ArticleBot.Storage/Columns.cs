using System.Data.Common;
using ArticleBot.Articles.Reading;
using ArticleBot.Conversations.Turns;
using ArticleBot.Keys;
using ArticleBot.Library;
using ArticleBot.Library.Terms;
using ArticleBot.Votes;

namespace ArticleBot.Storage;

/// <summary>Reads rows.</summary>
internal static class Columns
{
    public static ArticleEntry Entry(DbDataReader row) => new(
        row.GetInt64(5),
        row.GetString(6),
        row.GetString(7) is { Length: > 0 } owner ? owner : null,
        Kept(row),
        row.GetString(8),
        row.GetString(9),
        Time(row, 10));

    public static ReadText Text(DbDataReader row) => new(
        Kept(row),
        new ArticleContent(row.GetString(5), row.GetFieldValue<byte[]>(6), row.IsDBNull(7) ? null : new Uri(row.GetString(7))),
        row.IsDBNull(8) ? null : row.GetString(8));

    public static ArticleRevision Revision(DbDataReader row) => new(Kept(row), Time(row, 5));

    public static KeptTerms Terms(DbDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), row.IsDBNull(2) ? (ReadOnlyMemory<byte>?)null : row.GetFieldValue<byte[]>(2));

    public static Turn Turn(DbDataReader row) => new(row.GetString(0), row.GetString(1))
    {
        Asked = row.IsDBNull(5) ? row.GetString(0) : row.GetString(5),
        About = row.IsDBNull(3) ? null : row.GetString(3),
        Kept = row.IsDBNull(4) ? null : TurnGround.FromJson(row.GetString(4)),
    };

    public static ReceivedVote Vote(DbDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.GetInt64(2) != 0,
        Enum.TryParse<VoteReason>(row.GetString(3), out var reason) ? reason : null,
        Time(row, 4),
        row.IsDBNull(5) ? null : GivenAnswer.FromJson(row.GetString(5)))
    {
        Words = row.GetString(6),
    };

    public static ApiKey Key(DbDataReader row) =>
        new(row.GetString(0), row.GetInt64(1) != 0, row.IsDBNull(2) ? null : (int)row.GetInt64(2), Time(row, 3), TimeOrNone(row, 4))
        {
            UsedAt = TimeOrNone(row, 5),
        };

    public static DateTimeOffset Time(DbDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    private static DateTimeOffset? TimeOrNone(DbDataReader row, int column) => row.IsDBNull(column) ? null : Time(row, column);

    private static KeptText Kept(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetString(2), (int)row.GetInt64(3), row.GetInt64(4));
}
