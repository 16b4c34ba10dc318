using ArticleBot.Benchmarks.Asking;
using ArticleBot.Benchmarks.Grounding;
using ArticleBot.Benchmarks.Quotations;
using BenchmarkDotNet.Running;

if (args is ["grounding", ..])
    GroundingTable.Write(Console.Out, listErrors: args.Contains("--errors"));
else if (args is ["quotation-weights", var texts, var annotations, var output])
    QuotationWeights.Fit(texts, annotations, output, Console.Out);
else if (args is ["retrieval-weights", var folder, var file, ..])
    CrossValidation.Write(folder, file, Console.Out);
else if (args is ["confidence-weights", var questions, ..])
    ConfidenceFit.Write(questions, Console.Out);
else if (args is ["reader-questions", ..])
    ReaderTable.Write(Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(GroundingTable).Assembly).Run(args);
