namespace PurposeAnalyzers.Tests;

public class Smoke
{
    [Fact]
    public void Runs() { }
}
