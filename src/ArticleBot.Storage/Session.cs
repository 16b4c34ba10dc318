using System.Data.Common;
using System.Globalization;

namespace ArticleBot.Storage;

/// <summary>One transaction. What stands in a statement's braces goes to the database as a parameter, never as its words.</summary>
internal sealed class Session(DbConnection connection, DbTransaction transaction)
{
    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Execute(FormattableString statement)
    {
        using var command = Command(statement);
        return command.ExecuteNonQuery();
    }

    /// <summary>Runs the words of a schema's step.</summary>
    public void ExecuteSchema(string words)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // They come from this assembly's own resources.
        command.CommandText = words;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of a query.</summary>
    public List<T> Query<T>(FormattableString query, Func<DbDataReader, T> read)
    {
        using var command = Command(query);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>Hands over the rows of a query one by one.</summary>
    /// <returns>How many there were.</returns>
    public int Each(FormattableString query, Action<DbDataReader> read)
    {
        using var command = Command(query);
        using var reader = command.ExecuteReader();
        var rows = 0;
        for (; reader.Read(); rows++)
            read(reader);
        return rows;
    }

    /// <summary>The one number that a query gives.</summary>
    public long Number(FormattableString query)
    {
        using var command = Command(query);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private DbCommand Command(FormattableString words)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        var names = new object[words.ArgumentCount];
        for (var i = 0; i < names.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            parameter.Value = words.GetArgument(i) ?? DBNull.Value;
            command.Parameters.Add(parameter);
            names[i] = parameter.ParameterName;
        }

#pragma warning disable CA2100 // The format holds the program's own words; what came from outside is a parameter.
        command.CommandText = string.Format(CultureInfo.InvariantCulture, words.Format, names);
#pragma warning restore CA2100
        return command;
    }
}
