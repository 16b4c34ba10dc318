using ArticleBot.Meaning;
using Microsoft.ML.OnnxRuntime;

namespace ArticleBot.Neural;

/// <summary>
/// A BERT-like ONNX model: input_ids, attention_mask and token_type_ids in, named outputs of floats out. The file is loaded
/// at the first use. A run takes one text on one core; many threads may run at the same time, which is faster here than one
/// text on many cores. Whatever fails is a <see cref="MeaningException"/>.
/// </summary>
/// <param name="path">The ONNX file.</param>
internal sealed class NeuralSession(string path) : IDisposable
{
    private static readonly string[] Inputs = ["input_ids", "attention_mask", "token_type_ids"];
    private readonly Lazy<InferenceSession> session = new(() => Load(path));
    private readonly Lock gate = new();
    private int running;
    private bool isDisposed;

    /// <summary>Loads the file now, where it is not loaded yet.</summary>
    /// <exception cref="MeaningException">It is missing or damaged, or the runtime is.</exception>
    public void Load()
    {
        Begin();
        try
        {
            _ = session.Value;
        }
        finally
        {
            End();
        }
    }

    /// <summary>Runs the model on one text, or one pair of texts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="outputs">The outputs that are wanted.</param>
    /// <returns>The outputs in that order.</returns>
    /// <exception cref="MeaningException">The file is missing or damaged, lacks an output, or the run failed.</exception>
    public NeuralOutput[] Run(EncodedText text, params string[] outputs)
    {
        ArgumentNullException.ThrowIfNull(text);
        Begin();
        try
        {
            return Run(session.Value, text, outputs);
        }
        catch (OnnxRuntimeException exception)
        {
            throw new MeaningException($"the model {path} could not be run: {FirstLine(exception)}", isLasting: true, exception);
        }
        finally
        {
            End();
        }
    }

    /// <summary>Unloads the file; where a run is under way, at its end.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (isDisposed)
                return;
            isDisposed = true;
            if (running == 0 && session.IsValueCreated)
                session.Value.Dispose();
        }
    }

    private static NeuralOutput[] Run(InferenceSession session, EncodedText text, string[] outputs)
    {
        long[] shape = [1, text.Length];
        var mask = new long[text.Length];
        Array.Fill(mask, 1);
        using var ids = OrtValue.CreateTensorValueFromMemory(text.Ids.ToArray(), shape);
        using var attention = OrtValue.CreateTensorValueFromMemory(mask, shape);
        using var types = OrtValue.CreateTensorValueFromMemory(text.Types.ToArray(), shape);
        using var options = new RunOptions();
        using var results = session.Run(options, Inputs, [ids, attention, types], outputs);
        return [.. results.Select(Copy)];
    }

    private static NeuralOutput Copy(OrtValue value) =>
        new(value.GetTensorDataAsSpan<float>().ToArray(), [.. value.GetTensorTypeAndShape().Shape]);

    private static InferenceSession Load(string path)
    {
        if (!File.Exists(path))
            throw new MeaningException($"the model {path} is missing.", isLasting: true);
        try
        {
            using var options = new SessionOptions
            {
                // A text is short: a second core would wait for the first more than it works.
                IntraOpNumThreads = 1,
                InterOpNumThreads = 1,
                // An arena keeps what the longest text needed.
                EnableCpuMemArena = false,
                EnableMemoryPattern = false,
                GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
                LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
            };
            return new InferenceSession(path, options);
        }
        catch (OnnxRuntimeException exception)
        {
            throw new MeaningException($"the model {path} cannot be loaded: {FirstLine(exception)}", isLasting: true, exception);
        }
        catch (Exception exception) when (IsMissingLibrary(exception))
        {
            throw new MeaningException($"ONNX Runtime cannot be loaded: {FirstLine(exception.GetBaseException())}", isLasting: true,
                exception);
        }
    }

    private static bool IsMissingLibrary(Exception exception) =>
        exception is TypeInitializationException or DllNotFoundException or BadImageFormatException or EntryPointNotFoundException;

    private static string FirstLine(Exception exception) => exception.Message.Split('\n', 2)[0].Trim();

    private void Begin()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            running++;
        }
    }

    private void End()
    {
        lock (gate)
        {
            running--;
            if (isDisposed && running == 0 && session.IsValueCreated)
                session.Value.Dispose();
        }
    }
}
