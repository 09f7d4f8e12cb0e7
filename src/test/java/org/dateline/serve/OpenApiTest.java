package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description of the server says what is so: every path is served as it says, and every servlet is described. */
class OpenApiTest {
    private static final Set<String> METHODS = Set.of("get", "post");
    /** Files of pages and of the Fuseki UI, and what that asks. */
    private static final List<String> NOT_FOR_PROGRAMS = List.of("/ui", "/$", "/style", "/script");
    /** Pages for people alone. */
    private static final Set<String> PAGES = Set.of("/graph", "/timeline", "/map", "/sign-in", "/sign-out");

    private static HarbourServer server;
    private static JsonObject api;

    @BeforeAll
    static void start() {
        server = new HarbourServer();
        api = JsonParser.parseString(server.get("/openapi.json", "*/*").body()).getAsJsonObject();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void has_the_shape_of_OpenAPI() {
        assertThat(api.get("openapi").getAsString()).matches("3\\.1\\.\\d+");
        assertThat(api.getAsJsonObject("info").keySet()).contains("title", "version");
        Set<String> ids = new HashSet<>();
        api.getAsJsonObject("paths").entrySet().forEach(path -> {
            assertThat(path.getKey()).startsWith("/");
            path.getValue().getAsJsonObject().entrySet().forEach(method -> {
                assertThat(METHODS).contains(method.getKey());
                JsonObject operation = method.getValue().getAsJsonObject();
                assertThat(ids.add(operation.get("operationId").getAsString()))
                        .as(path.getKey())
                        .isTrue();
                assertThat(operation.keySet()).contains("summary", "description", "responses");
                responses(operation).forEach((status, response) -> {
                    assertThat(status).matches("[2-5]\\d\\d");
                    assertThat(response.has("description")).isTrue();
                });
                Set<String> inPath = parameters(operation).stream()
                        .filter(parameter -> parameter.get("in").getAsString().equals("path"))
                        .map(parameter -> parameter.get("name").getAsString())
                        .collect(Collectors.toSet());
                Matcher template = Pattern.compile("\\{(\\w+)\\}").matcher(path.getKey());
                assertThat(template.results().map(match -> match.group(1))).containsExactlyInAnyOrderElementsOf(inPath);
            });
        });
    }

    private static List<JsonObject> parameters(JsonObject operation) {
        List<JsonElement> listed = operation.has("parameters")
                ? operation.getAsJsonArray("parameters").asList()
                : List.of();
        return listed.stream()
                .map(each -> resolved(each.getAsJsonObject()))
                .peek(parameter -> {
                    assertThat(parameter.keySet()).contains("name", "in", "description", "schema");
                    assertThat(parameter.get("in").getAsString()).isIn("query", "path");
                    assertThat(parameter.get("in").getAsString().equals("path") && !parameter.has("required"))
                            .isFalse();
                })
                .toList();
    }

    private static Map<String, JsonObject> responses(JsonObject operation) {
        return operation.getAsJsonObject("responses").entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> resolved(each.getValue().getAsJsonObject())));
    }

    private static JsonObject resolved(JsonObject object) {
        if (!object.has("$ref")) {
            return object;
        }
        JsonObject found = api;
        for (String step : object.get("$ref").getAsString().substring(2).split("/")) {
            found = found.getAsJsonObject(step);
        }
        assertThat(found).as(object.toString()).isNotNull();
        return found;
    }

    @Test
    void every_path_answers_as_it_is_described() {
        for (Map.Entry<String, JsonElement> path : api.getAsJsonObject("paths").entrySet()) {
            JsonObject operation = path.getValue().getAsJsonObject().getAsJsonObject("get");
            Map<String, JsonObject> responses = responses(operation);
            JsonObject content = responses.get("200").getAsJsonObject("content");
            for (String type : content.keySet()) {
                HttpResponse<String> response = server.get(example(path.getKey(), operation), type);
                assertThat(responses).as(path.getKey()).containsKey(Integer.toString(response.statusCode()));
                assertThat(response.statusCode()).as(path.getKey()).isNotEqualTo(400);
                if (response.statusCode() == 200) {
                    String sent = response.headers()
                            .firstValue("Content-Type")
                            .orElseThrow()
                            .split(";")[0];
                    assertThat(content.keySet()).as(path.getKey()).contains(sent);
                }
            }
        }
    }

    /** The address with an example for each parameter that has one. */
    private static String example(String path, JsonObject operation) {
        String filled = path;
        StringBuilder query = new StringBuilder();
        for (JsonObject parameter : parameters(operation)) {
            Optional<String> example =
                    Optional.ofNullable(parameter.get("example")).map(JsonElement::getAsString);
            String name = parameter.get("name").getAsString();
            if (parameter.get("in").getAsString().equals("path")) {
                filled = filled.replace("{" + name + "}", example.orElseThrow());
            } else if (example.isPresent()) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(name)
                        .append('=')
                        .append(HarbourServer.encoded(example.orElseThrow()));
            }
        }
        return filled + query;
    }

    @Test
    void every_servlet_for_programs_is_described() {
        Set<String> described = api.getAsJsonObject("paths").keySet();
        TreeSet<String> missing = new TreeSet<>();
        server.server().routes().stream()
                .map(route -> route.replaceFirst("/?\\*?$", ""))
                .filter(route -> !route.isEmpty())
                .filter(route -> !PAGES.contains(route))
                .filter(route -> NOT_FOR_PROGRAMS.stream().noneMatch(route::startsWith))
                .filter(route ->
                        described.stream().noneMatch(path -> path.equals(route) || path.startsWith(route + "/")))
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    @Test
    void a_page_shows_it_to_people() {
        String page = server.get("/api", "text/html").body();
        api.getAsJsonObject("paths").keySet().forEach(path -> assertThat(page).contains("<code>" + path + "</code>"));
        assertThat(page).contains("how many rows at most", "The query took too long");
    }
}
