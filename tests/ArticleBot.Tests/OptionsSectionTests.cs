using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests;

public sealed class OptionsSectionTests
{
    [Theory]
    [InlineData("Bakery:Loaves", "0", "Bakery:Loaves is '0': allowed is a whole number from 1 to 20")]
    [InlineData("Bakery:Loaves", "some", "Bakery:Loaves is 'some': allowed is a whole number from 1 to 20")]
    [InlineData("Bakery:Name", " ", "Bakery:Name is ' ': allowed is any text that is not blank")]
    [InlineData("Bakery:Flour", "Gold", "Bakery:Flour is 'Gold': allowed is Rye, Wheat")]
    [InlineData("Bakery:Flour", "9", "Bakery:Flour is '9': allowed is Rye, Wheat")]
    [InlineData("Bakery:Flour", "Rye,Wheat", "Bakery:Flour is 'Rye,Wheat': allowed is Rye, Wheat")]
    [InlineData("Bakery:Loaves:0", "3", "Bakery:Loaves is a list: allowed is a whole number from 1 to 20")]
    [InlineData("Bakery:Loafs", null, "Bakery:Loafs is no setting; did you mean Loaves?")]
    [InlineData("Bakery:Rest", "soon", "Bakery:Rest is 'soon': allowed is a time like 00:00:30")]
    [InlineData("Bakery:Loafs", "3", "Bakery:Loafs is no setting; did you mean Loaves?")]
    [InlineData("Bakery:buns", "3", "Bakery:buns is no setting; it is called Loaves now")]
    [InlineData("Bakery:Oven", "3", "Bakery:Oven is no setting; Bakery has Name, Loaves, Flour, Rest")]
    public async Task A_wrong_value_stops_the_start_with_one_line_naming_key_value_and_what_is_allowed(string key, string? value, string line)
    {
        using var host = HostWith(key, value);

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Equal([line], exception.Failures);
    }

    [Fact]
    public async Task A_right_value_reaches_the_options_and_the_others_keep_their_defaults()
    {
        using var host = HostWith("Bakery:Loaves", "7");

        await host.StartAsync(TestContext.Current.CancellationToken);

        var options = ((IOptions<BakeryOptions>)host.Services.GetService(typeof(IOptions<BakeryOptions>))!).Value;
        Assert.Equal((7, "Ulm", Flour.Rye), (options.Loaves, options.Name, options.Flour));
    }

    [Theory]
    [InlineData("Bakery:Name")]
    [InlineData("Bakery:Loaves")]
    [InlineData("Bakery:Flour")]
    public async Task A_null_stands_for_the_default(string key)
    {
        using var host = HostWith(key, null);

        await host.StartAsync(TestContext.Current.CancellationToken);

        var options = ((IOptions<BakeryOptions>)host.Services.GetService(typeof(IOptions<BakeryOptions>))!).Value;
        Assert.Equal((3, "Ulm", Flour.Rye), (options.Loaves, options.Name, options.Flour));
    }

    private static IHost HostWith(string key, string? value)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([new(key, value)]);
        builder.Services.AddSection<BakeryOptions>("Bakery");
        return builder.Build();
    }

    public enum Flour
    {
        Rye,
        Wheat,
    }

    public sealed class BakeryOptions
    {
        [Required]
        public string Name { get; set; } = "Ulm";

        [Range(1, 20)]
        [FormerName("Buns")]
        public int Loaves { get; set; } = 3;

        public Flour Flour { get; set; }

        public TimeSpan Rest { get; set; }
    }
}
