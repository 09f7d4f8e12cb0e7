package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A description of the server in OpenAPI's form, to be read by people. */
public final class ApiPage {
    private final JsonObject api;

    private ApiPage(JsonObject api) {
        this.api = api;
    }

    /** @param api the description, which must be sound */
    public static Page of(JsonObject api) {
        return Page.plain("For programs", new ApiPage(api).body());
    }

    private Html body() {
        List<Html> operations = new ArrayList<>();
        api.getAsJsonObject("paths")
                .entrySet()
                .forEach(path -> path.getValue().getAsJsonObject().entrySet().stream()
                        .filter(method -> method.getValue().isJsonObject())
                        .forEach(method -> operations.add(operation(
                                method.getKey(),
                                path.getKey(),
                                method.getValue().getAsJsonObject()))));
        return series(
                element("h1", "For programs"),
                element("p", string(api.getAsJsonObject("info"), "description")),
                element(
                        "p",
                        text("The same as "),
                        link(new Link("/openapi.json"), "OpenAPI 3.1"),
                        text(". The data are described at "),
                        link(new Link("/dataset"), "/dataset"),
                        text(".")),
                series(operations));
    }

    private Html operation(String method, String path, JsonObject operation) {
        List<Html> parts = new ArrayList<>();
        parts.add(element("h2", text(method.toUpperCase(Locale.ROOT) + " "), element("code", path)));
        parts.add(element("p", string(operation, "summary") + ". " + string(operation, "description")));
        List<Html> parameters = new ArrayList<>();
        array(operation, "parameters").forEach(each -> {
            JsonObject parameter = resolved(each.getAsJsonObject());
            parameters.add(element("dt", element("code", string(parameter, "name"))));
            parameters.add(element("dd", string(parameter, "description")));
        });
        parts.add(parameters.isEmpty() ? Html.NOTHING : element("dl", parameters));
        parts.add(element("ul", responses(operation)));
        return element("section", parts);
    }

    private List<Html> responses(JsonObject operation) {
        return operation.getAsJsonObject("responses").entrySet().stream()
                .<Html>map(response -> {
                    JsonObject said = resolved(response.getValue().getAsJsonObject());
                    String forms = Optional.ofNullable(said.getAsJsonObject("content"))
                            .map(content -> content.keySet().stream().collect(Collectors.joining(", ", " – ", "")))
                            .orElse("");
                    return element(
                            "li", element("code", response.getKey()), text(" " + string(said, "description") + forms));
                })
                .toList();
    }

    /** What a reference within the description stands for. */
    private JsonObject resolved(JsonObject object) {
        if (!object.has("$ref")) {
            return object;
        }
        JsonObject found = api;
        for (String step : string(object, "$ref").substring(2).split("/")) {
            found = found.getAsJsonObject(step);
        }
        return found;
    }

    private static List<JsonElement> array(JsonObject object, String name) {
        return object.has(name) ? object.getAsJsonArray(name).asList() : List.of();
    }

    private static String string(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }
}
