using System.Text;

namespace PurposeAnalyzers.Benchmarks.Generation;

// The files of one feature, about 300 lines: entity, data transfer object, repository with SQL, service, controller with web inputs, export.
// They hold what wakes taint rules (requests, commands, paths) and what ordinary code is full of (loops, LINQ, branches, async).

internal static class FeatureWriter
{
    public static IEnumerable<(string File, string Text)> Files(Feature feature)
    {
        yield return (feature.Entity + ".cs", Entity(feature));
        yield return (feature.Entity + "Repository.cs", Repository(feature));
        yield return (feature.Entity + "Service.cs", Service(feature));
        yield return (feature.Entity + "Controller.cs", Controller(feature));
        yield return (feature.Entity + "Export.cs", Export(feature));
    }

    private static string Entity(Feature f)
    {
        var properties = Join(f.Texts, name => $"    public string {name} {{ get; set; }} = \"\";\n") + Join(f.Numbers, name => $"    public decimal {name} {{ get; set; }}\n");
        var copies = Join([.. f.Texts, .. f.Numbers], name => $"        {name} = entity.{name},\n");
        var checks = Join(f.Texts, name => $"        if (string.IsNullOrWhiteSpace(entity.{name}))\n            problems.Add(\"{name} is missing\");\n")
            + Join(f.Numbers, name => $"        if (entity.{name} < 0)\n            problems.Add(\"{name} must not be negative\");\n");
        return $$"""
            namespace {{f.Namespace}};

            /// <summary>One {{f.Entity}} as it is kept.</summary>
            public class {{f.Entity}}
            {
                public int Id { get; set; }
                public DateTime CreatedAt { get; set; }
                public bool IsActive { get; set; }
            {{properties}}}

            /// <summary>One {{f.Entity}} as it is shown.</summary>
            public class {{f.Entity}}Dto
            {
                public int Id { get; set; }
            {{properties}}}

            public static class {{f.Entity}}Mapper
            {
                public static {{f.Entity}}Dto ToDto(this {{f.Entity}} entity) => new()
                {
                    Id = entity.Id,
            {{copies}}    };

                public static IReadOnlyList<string> Validate({{f.Entity}} entity)
                {
                    var problems = new List<string>();
            {{checks}}        return problems;
                }
            }
            """;
    }

    private static string Repository(Feature f)
    {
        var columns = string.Join(", ", f.Texts);
        var parameters = Join(f.Texts, name => $"        Add(command, \"@{name}\", entity.{name});\n");
        return $$"""
            using System.Data.Common;

            namespace {{f.Namespace}};

            public interface I{{f.Entity}}Repository
            {
                Task<{{f.Entity}}?> FindAsync(int id, CancellationToken cancellation);
                Task<List<{{f.Entity}}>> ListAsync(string filter, CancellationToken cancellation);
                Task SaveAsync({{f.Entity}} entity, CancellationToken cancellation);
            }

            public sealed class {{f.Entity}}Repository(DbConnection connection) : I{{f.Entity}}Repository
            {
                public async Task<{{f.Entity}}?> FindAsync(int id, CancellationToken cancellation)
                {
                    await using var command = connection.CreateCommand();
                    command.CommandText = "SELECT Id, {{columns}} FROM {{f.Entity}} WHERE Id = @id";
                    Add(command, "@id", id);
                    await using var reader = await command.ExecuteReaderAsync(cancellation);
                    return await reader.ReadAsync(cancellation) ? Read(reader) : null;
                }

                public async Task<List<{{f.Entity}}>> ListAsync(string filter, CancellationToken cancellation)
                {
                    var found = new List<{{f.Entity}}>();
                    await using var command = connection.CreateCommand();
                    command.CommandText = "SELECT Id, {{columns}} FROM {{f.Entity}} WHERE {{f.Texts[0]}} LIKE '" + filter + "%'";
                    await using var reader = await command.ExecuteReaderAsync(cancellation);
                    while (await reader.ReadAsync(cancellation))
                        found.Add(Read(reader));
                    return found;
                }

                public async Task SaveAsync({{f.Entity}} entity, CancellationToken cancellation)
                {
                    await using var command = connection.CreateCommand();
                    command.CommandText = "UPDATE {{f.Entity}} SET {{string.Join(", ", f.Texts.Select(name => name + " = @" + name))}} WHERE Id = @id";
                    Add(command, "@id", entity.Id);
            {{parameters}}        await command.ExecuteNonQueryAsync(cancellation);
                }

            {{Rows(f)}}
            }
            """;
    }

    private static string Rows(Feature f) => $$"""
            private static {{f.Entity}} Read(DbDataReader reader)
            {
                return new {{f.Entity}}
                {
                    Id = reader.GetInt32(0),
        {{Join(f.Texts, (name, index) => $"            {name} = reader.GetString({index + 1}),\n")}}        };
            }

            private static void Add(DbCommand command, string name, object value)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = name;
                parameter.Value = value;
                command.Parameters.Add(parameter);
            }
        """;

    private static string Step(Feature f, string verb, int index) => $$"""

            public async Task<decimal> {{verb}}Async(int id, string reason, CancellationToken cancellation)
            {
                var entity = await repository.FindAsync(id, cancellation);
                if (entity is null)
                    throw new InvalidOperationException($"No {{f.Entity}} {id}");
                var total = 0m;
                var step = 1;
                while (step <= {{3 + index}})
                {
                    total += entity.{{f.Numbers[index % f.Numbers.Count]}} * step;
                    step++;
                }

                switch (entity.{{f.Texts[index]}})
                {
                    case "open" when total > {{index * 10}}:
                        entity.{{f.Texts[index + 1]}} = reason.Trim();
                        break;
                    case "held":
                        entity.{{f.Texts[index + 1]}} = string.Join(";", reason.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0));
                        break;
                    default:
                        entity.IsActive = false;
                        break;
                }

                try
                {
                    await repository.SaveAsync(entity, cancellation);
                    log.LogInformation("{{verb}} of {{f.Entity}} {Id}: {Total}", id, total);
                }
                catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
                {
                    log.LogWarning("{{verb}} of {{f.Entity}} {Id} was cancelled", id);
                    throw;
                }

                return total;
            }

        """;

    private static string Service(Feature f)
    {
        var methods = Join(f.Verbs, (verb, index) => Step(f, verb, index));
        return $$"""
            using Microsoft.Extensions.Logging;

            namespace {{f.Namespace}};

            public sealed class {{f.Entity}}Service(I{{f.Entity}}Repository repository, ILogger<{{f.Entity}}Service> log)
            {
                private readonly Dictionary<string, List<{{f.Entity}}>> recent = new();
            {{methods}}
                public async Task<IReadOnlyDictionary<string, decimal>> TotalsAsync(string filter, CancellationToken cancellation)
                {
                    var all = await repository.ListAsync(filter, cancellation);
                    foreach (var entity in all.Where(entity => entity.IsActive).OrderByDescending(entity => entity.CreatedAt))
                    {
                        if (!recent.TryGetValue(entity.{{f.Texts[0]}}, out var list))
                            recent[entity.{{f.Texts[0]}}] = list = new List<{{f.Entity}}>();
                        list.Add(entity);
                    }

                    return (from pair in recent
                            let sum = pair.Value.Sum(entity => entity.{{f.Numbers[0]}} + entity.{{f.Numbers[1]}})
                            where sum > 0
                            select (pair.Key, sum)).ToDictionary(item => item.Key, item => item.sum);
                }

                public string Describe({{f.Entity}} entity, bool isLong) =>
                    isLong ? $"{entity.{{f.Texts[0]}}} ({entity.{{f.Texts[1]}}}), {entity.{{f.Numbers[0]}}:0.00}" : entity.{{f.Texts[0]}} ?? "none";
            }
            """;
    }

    private static string Controller(Feature f)
    {
        var actions = Join(f.Verbs, verb => $$"""

                [HttpPost("{id:int}/{{verb.ToLowerInvariant()}}")]
                public async Task<IActionResult> {{verb}}(int id, [FromQuery] string reason, CancellationToken cancellation)
                {
                    if (string.IsNullOrEmpty(reason) || reason.Length > 200)
                        return BadRequest("reason");
                    return Ok(await service.{{verb}}Async(id, reason, cancellation));
                }

            """);
        return $$"""
            using Microsoft.AspNetCore.Mvc;

            namespace {{f.Namespace}};

            [ApiController]
            [Route("api/{{f.Entity.ToLowerInvariant()}}-{{f.Number}}")]
            public sealed class {{f.Entity}}Controller({{f.Entity}}Service service, {{f.Entity}}Export export, I{{f.Entity}}Repository repository) : ControllerBase
            {
            {{actions}}
                [HttpGet("search")]
                public async Task<ActionResult<List<{{f.Entity}}Dto>>> Search(CancellationToken cancellation)
                {
                    var filter = Request.Query["filter"].ToString();
                    var found = await repository.ListAsync(filter, cancellation);
                    return found.Select(entity => entity.ToDto()).ToList();
                }

                [HttpPut]
                public async Task<IActionResult> Put([FromBody] {{f.Entity}} entity, CancellationToken cancellation)
                {
                    var problems = {{f.Entity}}Mapper.Validate(entity);
                    if (problems.Count > 0)
                        return BadRequest(problems);
                    await repository.SaveAsync(entity, cancellation);
                    return NoContent();
                }

                [HttpGet("export")]
                public async Task<IActionResult> Download([FromQuery] string file, CancellationToken cancellation)
                {
                    var all = await repository.ListAsync("", cancellation);
                    var path = export.Write(file, all);
                    return PhysicalFile(path, "text/csv");
                }
            }
            """;
    }

    private static string Export(Feature f)
    {
        var cells = Join(f.Texts, name => $"            line.Append(Escape(entity.{name})).Append(',');\n");
        return $$"""
            using System.Text;

            namespace {{f.Namespace}};

            public sealed class {{f.Entity}}Export
            {
                private readonly string root = Path.Combine(AppContext.BaseDirectory, "exports");

                public string Write(string file, IEnumerable<{{f.Entity}}> all)
                {
                    var path = Path.Combine(root, file);
                    using var writer = new StreamWriter(File.Create(path));
                    foreach (var entity in all)
                    {
                        var line = new StringBuilder();
            {{cells}}            writer.WriteLine(line);
                    }

                    return path;
                }

                private static string Escape(string value)
                {
                    if (value.IndexOfAny(new[] { ',', '"' }) < 0)
                        return value;
                    return "\"" + value.Replace("\"", "\"\"") + "\"";
                }
            }
            """;
    }

    private static string Join(IReadOnlyList<string> names, Func<string, string> line) => Join(names, (name, _) => line(name));

    private static string Join(IReadOnlyList<string> names, Func<string, int, string> line)
    {
        var text = new StringBuilder();
        for (var index = 0; index < names.Count; index++)
            text.Append(line(names[index], index));
        return text.ToString();
    }
}
