using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Tests;

public class ChoicesTests
{
    [Fact]
    public void Every_path_leads_over_public_properties_to_texts()
    {
        var checkedPaths = 0;
        foreach (var (parameter, owner) in Parameters())
            foreach (var choices in parameter.GetCustomAttributes<ChoicesAttribute>())
            {
                var type = choices.Source ?? owner;
                foreach (var step in choices.Path.Split('.'))
                    type = (ElementOf(type).GetProperty(step) ?? type.GetProperty(step) ?? throw new InvalidOperationException($"{owner.Name}: {choices.Path}")).PropertyType;
                Assert.Equal(typeof(string), ElementOf(type));
                checkedPaths++;
            }

        Assert.True(checkedPaths > 20, $"{checkedPaths} are too few.");
    }

    [Fact]
    public void Every_parameter_that_takes_the_name_of_a_shop_or_the_id_of_a_metric_says_so()
    {
        var silent = Parameters()
            .Where(parameter => parameter.Parameter.Name is "shop" or "shops" or "metric" or "dimension" && parameter.Parameter.Member is MethodInfo
                && (parameter.Parameter.ParameterType == typeof(string) || parameter.Parameter.ParameterType == typeof(string[])))
            .Where(parameter => !parameter.Parameter.IsDefined(typeof(ChoicesAttribute)) && parameter.Owner.GetMethod("Deconstruct") != parameter.Parameter.Member);

        Assert.Empty(silent.Select(parameter => $"{parameter.Owner.Name}.{parameter.Parameter.Member.Name}({parameter.Parameter.Name})"));
    }

    private static IEnumerable<(ParameterInfo Parameter, Type Owner)> Parameters() =>
        from type in typeof(ShopTable).Assembly.GetExportedTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        from parameter in method.GetParameters()
        select (parameter, method.IsDefined(typeof(ExtensionAttribute)) ? method.GetParameters()[0].ParameterType : type);

    private static Type ElementOf(Type type) => type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type) ? type : type.GetGenericArguments()[0];
}
