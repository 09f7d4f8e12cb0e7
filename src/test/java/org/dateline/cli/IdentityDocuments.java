package org.dateline.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The documents that the pairs of names are of, made from the corpora below the shared folder: whole news as it is, corpora of
 * tokens joined to text. A document's id is the corpus, a colon, and its name or number there.
 */
final class IdentityDocuments {
    private static final int RUNS = 180;
    private static final int ABSTRACTS = 700;
    private static final int SHORTEST_BIOGRAPHY = 400;
    private static final int SNIPPETS = 350;
    private static final int SENTENCES_OF_A_REPORT = 3;
    private static final int PARAGRAPH = 5;
    private static final int PARAGRAPH_OF_A_REPORT = 2;
    private static final Pattern MONTH = Pattern.compile("/(20\\d\\d)/(\\d\\d)/");

    private final Path data;
    private final Path seeds;
    private final List<JsonObject> records = new ArrayList<>();

    private IdentityDocuments(Path shared) {
        this.data = shared.resolve("data");
        this.seeds = shared.resolve("seeds");
    }

    /** The records, as JSON Lines have them. */
    static List<JsonObject> of(Path shared) throws IOException {
        IdentityDocuments documents = new IdentityDocuments(shared);
        documents.wikinews();
        documents.gum();
        documents.pressReleases();
        documents.seeds();
        documents.broadcasts();
        documents.abstracts();
        documents.biographies();
        documents.snippets();
        return documents.records;
    }

    private void wikinews() throws IOException {
        for (JsonObject news : lines(data.resolve("news/wikinews.jsonl"))) {
            String id = string(news, "id");
            putNews("wikinews:" + id.substring(id.lastIndexOf('-') + 1), news);
        }
    }

    private void gum() throws IOException {
        Set<String> whole = new HashSet<>();
        for (JsonObject news : lines(data.resolve("news/gum-news.jsonl"))) {
            whole.add(string(news, "id"));
            putNews("gum:" + string(news, "id").replace("GUM_news_", ""), news);
        }
        for (Path file : files(data.resolve("coreference/gum"), ".conll")) {
            String name = file.getFileName().toString().replaceFirst("\\.conll$", "");
            if (!whole.contains(name)) {
                put(
                        "gum:" + name.replace("GUM_", "").replace("news_", ""),
                        Map.of(),
                        JoinedTokens.paragraphs(TokenFiles.sentences(file), PARAGRAPH));
            }
        }
    }

    private void pressReleases() throws IOException {
        for (Path source : files(data.resolve("relations/re3d"), "")) {
            int number = 0;
            for (JsonObject release : lines(source.resolve("documents.json"))) {
                number++;
                String url = string(release, "sourceUrl");
                Matcher month = MONTH.matcher(url);
                String published = month.find() ? month.group(1) + "-" + month.group(2) + "-01" : "";
                put(
                        "re3d:" + source.getFileName() + "-" + number,
                        Map.of(
                                "title",
                                string(release, "title"),
                                "url",
                                url,
                                "publisher",
                                string(release, "sourceName"),
                                "published",
                                published),
                        string(release, "text"));
            }
        }
    }

    private void seeds() throws IOException {
        for (Path file : files(seeds, ".txt")) {
            String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
            put("seed:" + name, Map.of(), Files.readString(file).replace("\r\n", "\n"));
        }
    }

    private void broadcasts() throws IOException {
        int run = 0;
        for (List<List<String>> sentences : first(RUNS, TokenFiles.documents(data.resolve("ner/news-gold.tsv")))) {
            run++;
            int number = 0;
            for (List<List<String>> report : TokenFiles.reports(sentences)) {
                number++;
                if (report.size() >= SENTENCES_OF_A_REPORT) {
                    put(
                            "voa:" + run + "-" + number,
                            Map.of("publisher", "Voice of America"),
                            JoinedTokens.paragraphs(report, PARAGRAPH_OF_A_REPORT));
                }
            }
        }
    }

    private void abstracts() throws IOException {
        int number = 0;
        for (List<List<String>> sentences : first(ABSTRACTS, TokenFiles.documents(data.resolve("ner/re-docred.tsv")))) {
            number++;
            put("redocred:" + number, Map.of(), JoinedTokens.paragraphs(sentences, PARAGRAPH));
        }
    }

    private void biographies() throws IOException {
        Map<Integer, TreeMap<Integer, JsonObject>> passages = new TreeMap<>();
        for (JsonObject row : lines(data.resolve("relations/knowledgenet-folds-1-3.jsonl"))) {
            passages.computeIfAbsent(row.get("doc").getAsInt(), doc -> new TreeMap<>())
                    .put(row.get("passageStart").getAsInt(), row);
        }
        passages.forEach((doc, rows) -> {
            List<String> apart = apart(rows);
            int length = apart.stream()
                    .mapToInt(passage -> passage.codePointCount(0, passage.length()))
                    .sum();
            if (length >= SHORTEST_BIOGRAPHY) {
                put("knet:" + doc, Map.of(), String.join(" ", apart));
            }
        });
    }

    /** The passages in their order, without those that overlap one before them. */
    private static List<String> apart(TreeMap<Integer, JsonObject> rows) {
        List<String> passages = new ArrayList<>();
        int end = -1;
        for (Map.Entry<Integer, JsonObject> row : rows.entrySet()) {
            if (row.getKey() > end) {
                passages.add(string(row.getValue(), "passage"));
                end = row.getValue().get("passageEnd").getAsInt();
            }
        }
        return passages;
    }

    private void snippets() throws IOException {
        List<String> rows = Files.readAllLines(data.resolve("coreference/gap/gap-development.tsv"));
        for (int number = 1; number <= SNIPPETS; number++) {
            String[] row = rows.get(number).split("\t", -1);
            String page = row[10].substring(row[10].lastIndexOf("/wiki/") + "/wiki/".length());
            String title = URLDecoder.decode(page.replace("+", "%2B"), StandardCharsets.UTF_8);
            put("gap:" + number, Map.of("title", title.replace('_', ' ')), row[1]);
        }
    }

    private void putNews(String id, JsonObject news) {
        put(
                id,
                Map.of(
                        "title", string(news, "title"),
                        "published", string(news, "published"),
                        "url", string(news, "url"),
                        "publisher", string(news, "publisher")),
                string(news, "text"));
    }

    private void put(String id, Map<String, String> fields, String text) {
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        new TreeMap<>(fields).forEach((name, value) -> {
            if (!value.isEmpty()) {
                json.addProperty(name, value);
            }
        });
        json.addProperty("text", text);
        records.add(json);
    }

    private static String string(JsonObject json, String field) {
        return json.has(field) && !json.get(field).isJsonNull()
                ? json.get(field).getAsString()
                : "";
    }

    private static List<JsonObject> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static <T> List<T> first(int most, List<T> list) {
        return list.subList(0, Math.min(most, list.size()));
    }
}
