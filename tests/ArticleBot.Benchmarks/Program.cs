using ArticleBot.Benchmarks.Grounding;
using BenchmarkDotNet.Running;

if (args is ["grounding", ..])
    GroundingTable.Write(Console.Out, listErrors: args.Contains("--errors"));
else
    BenchmarkSwitcher.FromAssembly(typeof(GroundingTable).Assembly).Run(args);
