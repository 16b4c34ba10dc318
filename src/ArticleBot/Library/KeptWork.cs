namespace ArticleBot.Library;

/// <summary>What is known of work that takes longer than its sender waits.</summary>
/// <param name="Id">Names the work; nobody guesses it.</param>
/// <param name="Wanted">What was asked for, in the words of whoever does the work.</param>
/// <param name="State">How far it is, in the same words.</param>
/// <param name="SeenAt">When whoever does it told that last.</param>
public sealed record KeptWork(string Id, string Wanted, string State, DateTimeOffset SeenAt);
