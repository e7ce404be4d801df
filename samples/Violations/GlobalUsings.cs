global using System.Net.Http.Json;
global using System.Text.Json;
global using Microsoft.EntityFrameworkCore;
global using Microsoft.Extensions.Logging;
global using PurposeAnalyzers;
global using Violations.Domain;
