using ArticleBot.Benchmarks.Articles;
using ArticleBot.Benchmarks.Asking;
using ArticleBot.Benchmarks.Checking;
using ArticleBot.Benchmarks.Conversations;
using ArticleBot.Benchmarks.Faults;
using ArticleBot.Benchmarks.Freezing;
using ArticleBot.Benchmarks.Grounding;
using ArticleBot.Benchmarks.Library;
using ArticleBot.Benchmarks.Quotations;
using ArticleBot.Benchmarks.Strangers;
using ArticleBot.Benchmarks.Summaries;
using ArticleBot.Benchmarks.Web;
using ArticleBot.Summarising;
using BenchmarkDotNet.Running;

// BenchMeaning reads what comes behind.
args = [.. args.TakeWhile(arg => arg != "--judged")];
if (args is ["grounding", ..])
    GroundingTable.Write(args.Skip(1).FirstOrDefault(arg => arg[0] != '-'), Console.Out,
        listErrors: args.Contains("--errors"), listMends: args.Contains("--repairs"));
else if (args is ["freeze", var frozen, ..])
    Freeze.Write(frozen, args is [_, _, var shared] ? shared : null);
else if (args is ["check", var judged])
    CheckTable.Write(judged, Console.Out);
else if (args is ["reply-forms", ..])
    ReplyForms.Write(listErrors: args.Contains("--errors"), Console.Out);
else if (args is ["check-shares", var earned])
    CheckShares.Write(earned, Console.Out);
else if (args is ["faults"])
    await FaultTable.WriteAsync(Console.Out);
else if (args is ["altered-quotations", var quoted])
    AlteredQuotations.Write(quoted, Console.Out);
else if (args is ["list-claims"])
    ListGrowth.Write(Console.Out);
else if (args is ["statement-weights", var annotated, var annotations, var output, ..])
    StatementWeights.Fit(annotated, annotations, output, [.. args.Skip(4)], Console.Out);
else if (args is ["page-quotations", var marked, ..])
    PageQuotationTable.Write(marked, listErrors: args.Contains("--errors"), Console.Out);
else if (args is ["retrieval-weights", var folder, var file, ..])
    CrossValidation.Write(folder, file, Console.Out);
else if (args is ["confidence-weights", var questions, var pages, var confidence, ..])
    ConfidenceFit.Write(questions, pages, confidence, args is [_, _, _, _, var unlearned, ..] ? unlearned : null, Console.Out);
else if (args is ["page-questions", var texts, ..])
    PageTable.Write(texts, Console.Out);
else if (args is ["page-dialogues", var dialogues, ..])
    await PageDialogueTable.WriteAsync(dialogues, listErrors: args.Contains("--errors"), Console.Out);
else if (args is ["strangers", ..])
    await StrangerTable.WriteAsync(args.Contains("--second") ? "second" : "texts", listErrors: args.Contains("--errors"), Console.Out);
else if (args is ["suggestions", var suggested, ..])
    await SuggestionTable.WriteAsync(suggested, isHeldBack: args.Contains("--held-back"), Console.Out);
else if (args is ["wording-weights", var gold, var weights, ..])
    WordingFit.Write(gold, weights, args is [_, _, _, var bias, ..]
        ? double.Parse(bias, System.Globalization.CultureInfo.InvariantCulture)
        : 0, args is [_, _, _, _, var dump] ? dump : null, Console.Out);
else if (args is ["furniture"])
    FurnitureTable.Write(Console.Out);
else if (args is ["reader-questions", ..])
    ReaderTable.Write(Console.Out);
else if (args is ["summaries", var written, ..])
    SummaryBenchmark.Write(written, args.Contains("--headline") ? SummaryStyle.Headline : SummaryStyle.Short, Console.Out);
else if (args is ["library", var database, var articles])
    LibraryTable.Write(database, int.Parse(articles, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
else if (args is ["library-choice", var asked, var others, ..])
    ChoiceTable.Write(asked, others, Console.Out);
else if (args is ["readers", var page, var readers, ..])
    await Readers.WriteAsync(new Uri(page), Number(readers), areAsking: args.Contains("--asking"), Console.Out);
else if (args is ["interactions"])
    Console.WriteLine(SignedInteraction.PublicKey);
else if (args is ["interactions", var host, var api, var crowd])
    await Interactions.WriteAsync(new Uri(host), new Uri(api), Number(crowd), Console.Out);
else if (args is ["load", var article, var many, var minutes, ..])
    await MixedLoad.WriteAsync(
        new Uri(article), Number(many), Number(minutes), args is [_, _, _, _, var discord] ? new Uri(discord) : null, Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(GroundingTable).Assembly).Run(args);

static int Number(string word) => int.Parse(word, System.Globalization.CultureInfo.InvariantCulture);
