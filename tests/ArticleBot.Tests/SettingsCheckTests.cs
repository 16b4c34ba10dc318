using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests;

public sealed class SettingsCheckTests
{
    [Theory]
    [InlineData("""{"Modle": {"Provider": "OpenAI"}}""", "Modle is no section of the settings; did you mean Model?")]
    [InlineData("""{"Weather": {"Place": "Ulm"}}""", "Weather is no section of the settings; there are Articles, ")]
    [InlineData("""{"Logging": {"LogLevel": {"Default": "Loud"}}}""", "Logging:LogLevel:Default is 'Loud': allowed is Trace, ")]
    [InlineData("""{"Logging": {"Console": {"LogLevel": {"Default": "Loud"}}}}""", "Logging:Console:LogLevel:Default is 'Loud': allowed is ")]
    [InlineData("""{"Logging": {"Console": {"FormatterName": "jsn"}}}""", "Logging:Console:FormatterName is 'jsn': allowed is simple, json, ")]
    [InlineData("""{"Logging": {"loglevel": {"Default": "Loud"}}}""", "Logging:loglevel:Default is 'Loud': allowed is Trace, ")]
    [InlineData("""{"Logging": {"LogLevel": {"Default": "99"}}}""", "Logging:LogLevel:Default is '99': allowed is Trace, ")]
    [InlineData("""{"Logging": {"LogLevel": "Loud"}}""", "Logging:LogLevel is 'Loud': allowed is a section")]
    [InlineData("""{"Logging": {"Console": {"MaxQueueLength": -1}}}""", "Logging:Console:MaxQueueLength is '-1': allowed is a whole number")]
    [InlineData("""{"Logging": {"Console": {"QueueFullMode": 9}}}""", "Logging:Console:QueueFullMode is '9': allowed is Wait, DropWrite")]
    [InlineData("""{"Logging": {"Console": {"FormatterOptions": {"SingleLine": "maybe"}}}}""",
        "Logging:Console:FormatterOptions:SingleLine is 'maybe': allowed is true or false")]
    [InlineData("""{"Logging": {"Console": {"FormatterOptions": {"JsonWriterOptions": {"Indented": "maybe"}}}}}""",
        "Logging:Console:FormatterOptions:JsonWriterOptions:Indented is 'maybe': allowed is true or false")]
    [InlineData("""{"Logging": {"Console": {"FormatterOptions": {"TimestampFormat": "%"}}}}""",
        "Logging:Console:FormatterOptions:TimestampFormat is '%': allowed is a format of times")]
    [InlineData("""{"Model": "OpenAI"}""", "Model is 'OpenAI': allowed is a section")]
    public void What_is_no_setting_is_named_with_what_is_allowed(string json, string line)
    {
        var exception = Assert.Throws<OptionsValidationException>(() => SettingsCheck.Check(Settings(json)));

        Assert.StartsWith(line, Assert.Single(exception.Failures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"Logging": {"LogLevel": {"Default": null}, "Console": null}, "Model": null}""")]
    [InlineData("""{"Logging": {"LogLevel": {"Default": "warning", "LogLevel": "2"}, "Console": {"LogLevel": {"Default": "None"}}}}""")]
    [InlineData("""{"Logging": {"Console": {"FormatterName": "json", "FormatterOptions": {"SingleLine": true, "TimestampFormat": "HH:mm "}}}}""")]
    public void What_the_log_may_be_told_passes(string json) => SettingsCheck.Check(Settings(json));

    [Fact]
    public void The_settings_that_come_with_the_program_pass() =>
        SettingsCheck.Check(new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json")).Build(), "Discord");

    [Fact]
    public void Every_section_of_the_product_may_stand_in_the_file()
    {
        var sections = typeof(SettingsCheck).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal))
            .Select(type => type.GetField("Section")?.GetRawConstantValue())
            .OfType<string>()
            .ToList();

        Assert.Contains("Grounding", sections);
        Assert.All(sections, section => SettingsCheck.Check(Settings($$"""{"{{section}}": {"Key": 1} }""")));
    }

    [Fact]
    public void What_the_environment_holds_beside_the_settings_is_nobodys_business() =>
        SettingsCheck.Check(new ConfigurationBuilder().AddInMemoryCollection([new("PATH", "/bin"), new("MODEL", "T")]).Build());

    private static IConfigurationRoot Settings(string json) =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
}
