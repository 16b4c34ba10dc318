using ArticleBot.Benchmarks.Asking;
using ArticleBot.Benchmarks.Grounding;
using BenchmarkDotNet.Running;

if (args is ["grounding", ..])
    GroundingTable.Write(Console.Out, listErrors: args.Contains("--errors"));
else if (args is ["fit", var folder])
    CrossValidation.Write(folder, Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(GroundingTable).Assembly).Run(args);
