using ArticleBot.Benchmarks.Asking;
using ArticleBot.Benchmarks.Grounding;
using ArticleBot.Benchmarks.Quotations;
using BenchmarkDotNet.Running;

if (args is ["grounding", ..])
    GroundingTable.Write(Console.Out, listErrors: args.Contains("--errors"));
else if (args is ["list-claims"])
    ListGrowth.Write(Console.Out);
else if (args is ["quotation-weights", var annotated, var annotations, var output])
    QuotationWeights.Fit(annotated, annotations, output, Console.Out);
else if (args is ["retrieval-weights", var folder, var file, ..])
    CrossValidation.Write(folder, file, Console.Out);
else if (args is ["confidence-weights", var questions, var pages, var confidence, ..])
    ConfidenceFit.Write(questions, pages, confidence, Console.Out);
else if (args is ["page-questions", var texts, ..])
    PageTable.Write(texts, Console.Out);
else if (args is ["wording-weights", var gold, var weights, ..])
    WordingFit.Write(gold, weights, args is [_, _, _, var bias, ..] ? double.Parse(bias, System.Globalization.CultureInfo.InvariantCulture) : 0, args is [_, _, _, _, var dump] ? dump : null, Console.Out);
else if (args is ["reader-questions", ..])
    ReaderTable.Write(Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(GroundingTable).Assembly).Run(args);
