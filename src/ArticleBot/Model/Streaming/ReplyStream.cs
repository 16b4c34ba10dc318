namespace ArticleBot.Model.Streaming;

/// <summary>
/// A server's body as it comes in: one that stands still longer than a while is a <see cref="TimeoutException"/>, one that is longer
/// than any reply an <see cref="InvalidDataException"/>. Read-only.
/// </summary>
/// <param name="body">What the server sends.</param>
/// <param name="longestWait">The longest wait for the next byte.</param>
/// <param name="mostBytes">The most bytes that are read.</param>
internal sealed class ReplyStream(Stream body, TimeSpan longestWait, long mostBytes, TimeProvider time) : Stream
{
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using var patience = new CancellationTokenSource(longestWait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var count = await body.ReadAsync(buffer, either.Token);
            read += count;
            return read <= mostBytes ? count : throw new InvalidDataException("The body is longer than any reply.");
        }
        catch (OperationCanceledException exception) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("The server stands still.", exception);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            body.Dispose();
        base.Dispose(disposing);
    }
}
