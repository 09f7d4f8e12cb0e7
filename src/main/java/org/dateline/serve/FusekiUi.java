package org.dateline.serve;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.serve.page.Prefixes;

/**
 * The files of the Fuseki UI, fitted to this server: our example queries and prefixes stand where its own stood, what
 * it would ask other hosts is answered here, and it finds the server although it lives under a path of its own.
 *
 * <p>The UI is a built application without a setting for any of this. A few short places are replaced in its text, found
 * by names that its build keeps; should a new version have moved one, the constructor says which.
 */
final class FusekiUi {
    private static final String ROOT = "webapp/";
    private static final Pattern NAME = Pattern.compile("(static/)?[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern MAIN = Pattern.compile("static/index-[\\w-]+\\.js");
    private static final Pattern QUERY_PAGE = Pattern.compile("Query-[\\w-]+\\.js");
    private static final String SOURCE_MAP = "\n//# sourceMappingURL=";

    private final Map<String, byte[]> fitted = new HashMap<>();

    FusekiUi(String base, List<ExampleQuery> examples) {
        Map<String, String> prefixed = Prefixes.of(base);
        String index = Assets.text(ROOT + "index.html");
        String main = find(MAIN, index, "the main script");
        String mainScript = lean(main);
        String queryPage = "static/" + find(QUERY_PAGE, mainScript, "the query page's script");
        put("index.html", fitIndex(index, base));
        put(main, fitMain(mainScript));
        put(queryPage, fitQueryPage(lean(queryPage), examples, prefixed));
        put("prefixes.json", new Gson().toJson(prefixed));
        put("dateline.js", Assets.own("fuseki.js"));
        put("dateline.css", Assets.own("fuseki.css"));
    }

    /** A file by its name under the UI's path. */
    Optional<byte[]> file(String name) {
        byte[] own = fitted.get(name);
        if (own != null) {
            return Optional.of(own);
        }
        return NAME.matcher(name).matches() ? Assets.bytes(ROOT + name) : Optional.empty();
    }

    private static String fitIndex(String index, String base) {
        String head = "<meta name=\"dateline-base\" content=\"" + attribute(base) + "\">\n"
                + "    <script src=\"./dateline.js\"></script>\n"
                + "    <link rel=\"stylesheet\" href=\"./dateline.css\">\n  </head>";
        String body = "<body>\n    <a class=\"dateline-explorer\" href=\"/\">Explorer</a>";
        return replace(
                replace(index, "</head>", head, "the end of the head"), "<body>", body, "the beginning of the body");
    }

    private static String attribute(String value) {
        return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private static String fitMain(String script) {
        return replace(script, "(new \\w+)\\(window\\.location\\)", "$1({pathname:\"/\"})", "the server's address");
    }

    private static String fitQueryPage(String script, List<ExampleQuery> examples, Map<String, String> prefixed) {
        Gson gson = new Gson();
        String queries = gson.toJson(examples.stream()
                .map(example -> Map.of("text", example.name(), "value", example.text()))
                .toList());
        String prefixes = gson.toJson(prefixed.entrySet().stream()
                .map(prefix -> Map.of("text", prefix.getKey(), "uri", prefix.getValue()))
                .toList());
        String lists = Matcher.quoteReplacement("queries:" + queries + ",prefixes:" + prefixes);
        String first =
                Matcher.quoteReplacement("value:" + gson.toJson(examples.get(0).text()));
        String fitted = replace(script, "queries:\\[[^\\]]*\\],prefixes:\\[[^\\]]*\\]", lists, "the example queries");
        String shortened = Matcher.quoteReplacement("persistenceId:null,prefixes:" + gson.toJson(prefixed) + "}");
        fitted = replace(fitted, "persistenceId:null\\}", shortened, "the table of results");
        fitted = replace(fitted, "value:`PREFIX rdf:[^`]*`", first, "the first query");
        fitted = replace(
                fitted,
                "\\([^()]*\\([^()]*\\)[^()]*\\)\\+\"prefix\\.cc/[^\"]*\"",
                "\"/ui/prefixes.json\"",
                "the list of prefixes");
        return replace(
                fitted,
                "\"\"\\.concat\\(\\w+,\"lov\\.linkeddata\\.es/[^\"]*\"\\)",
                "\"/ui/terms?\"",
                "the list of terms");
    }

    private static String replace(String text, String pattern, String replacement, String what) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw moved(what);
        }
        return matcher.replaceFirst(replacement);
    }

    private static String find(Pattern pattern, String text, String what) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw moved(what);
        }
        return matcher.group();
    }

    private static IllegalStateException moved(String what) {
        return new IllegalStateException("[Fuseki UI] " + what + " is not where version 5.6.0 has it:"
                + " use the jena-fuseki-ui that the build names, or fit " + FusekiUi.class.getName());
    }

    private void put(String name, String text) {
        fitted.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A script without the map to its source, which is most of the file. */
    private static String lean(String name) {
        String script = Assets.text(ROOT + name);
        int map = script.lastIndexOf(SOURCE_MAP);
        return map < 0 ? script : script.substring(0, map);
    }
}
