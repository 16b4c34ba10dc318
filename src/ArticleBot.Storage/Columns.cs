using System.Data.Common;
using ArticleBot.Articles;
using ArticleBot.Library;

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

    public static DateTimeOffset Time(DbDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    private static KeptText Kept(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetString(2), (int)row.GetInt64(3), row.GetInt64(4));
}
