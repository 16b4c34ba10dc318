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
    public void What_is_no_setting_is_named_with_what_is_allowed(string json, string line)
    {
        var exception = Assert.Throws<OptionsValidationException>(() => SettingsCheck.Check(Settings(json)));

        Assert.StartsWith(line, Assert.Single(exception.Failures), StringComparison.Ordinal);
    }

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
        SettingsCheck.Check(new ConfigurationBuilder().AddInMemoryCollection([new("PATH", "/bin")]).Build());

    private static IConfigurationRoot Settings(string json) =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
}
