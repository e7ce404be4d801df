global using System.ComponentModel.DataAnnotations;
global using AvatarStudio.Domain;
global using Microsoft.EntityFrameworkCore;
global using PurposeAnalyzers;
