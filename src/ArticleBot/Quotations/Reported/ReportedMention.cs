namespace ArticleBot.Quotations.Reported;

/// <summary>A noun phrase or pronoun that may name the speaker: its first token and the one past its last.</summary>
internal readonly record struct ReportedMention(int First, int End);
