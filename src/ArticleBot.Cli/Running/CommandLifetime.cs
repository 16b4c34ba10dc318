using Microsoft.Extensions.Hosting;

namespace ArticleBot.Cli.Running;

/// <summary>A command ends when its work is done, and System.CommandLine watches Ctrl-C: the host has nothing to wait for.</summary>
internal sealed class CommandLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
