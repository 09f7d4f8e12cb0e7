package org.dateline.spark;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dateline.cli.Variants;

/** Many articles, as files, as JSON Lines and as an archive of the web. */
final class News {
    private static final Random RANDOM = new Random(20261129);

    private News() {}

    /** Writes articles into a folder, and gives it back. */
    static Path articles(Path folder, int count) throws IOException {
        return Variants.of(Path.of("seeds"), count, RANDOM, Files.createDirectories(folder));
    }

    /**
     * A bit of everything: articles in folders, JSON Lines with records that have an address, an id or neither and some that are
     * broken, the same packed, an archive, sources that occur twice in one file and in two, and what is no article.
     *
     * @param count how many articles all have together, at least
     */
    static List<String> mixed(Path folder, int count) throws IOException {
        Path articles = articles(folder.resolve("articles"), (count * 6 + 16) / 17);
        List<String> texts = texts(articles);
        Path deeper = Files.createDirectories(articles.resolve("more/.hidden")).getParent();
        Files.writeString(articles.resolve("more/.hidden/a.txt"), texts.get(0));
        Files.writeString(deeper.resolve("notes.ini"), "[no article]");
        Files.writeString(deeper.resolve("empty.txt"), "  \n");
        Files.write(deeper.resolve("broken.pdf"), "%PDF-1.7 and no more".getBytes(StandardCharsets.US_ASCII));
        Path lines = folder.resolve("lines.jsonl");
        Files.writeString(lines, String.join("\n", lines(texts)) + "\n");
        Path packed = folder.resolve("packed.jsonl.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(String.join("\r\n", lines(texts.subList(0, texts.size() / 2)))
                    .getBytes(StandardCharsets.UTF_8));
        }
        Path archive = folder.resolve("archive.warc.gz");
        Files.write(archive, warc(texts.subList(0, texts.size() / 3)));
        return Stream.of(articles, lines, packed, archive).map(Path::toString).toList();
    }

    /** The texts of the articles in a folder. */
    static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : SinglePass.files(folder, ".*\\.txt")) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    private static List<String> lines(List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            JsonObject record = new JsonObject();
            record.addProperty("text", texts.get(i) + (i % 2 == 0 ? " Köln und 東京." : ""));
            if (i % 5 == 1) {
                record.addProperty("id", "record-" + i % 10);
            }
            if (i % 5 == 2) {
                record.addProperty("url", "https://news.example.com/" + i);
                record.addProperty("published", i % 3 == 0 ? "2026-03-1" + i % 10 : "some day");
            }
            lines.add(record.toString());
            if (i % 7 == 3) {
                lines.add("{\"text\": ");
                lines.add("");
            }
        }
        return lines;
    }

    private static byte[] warc(List<String> texts) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (int i = 0; i < texts.size(); i++) {
            String page = "<html><head><title>Report " + i + "</title></head><body><article><p>"
                    + texts.get(i).replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</p><p>")
                    + "</p></article></body></html>";
            String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
            byte[] body = http.getBytes(StandardCharsets.UTF_8);
            String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example.com/" + i
                    + "\r\nWARC-Date: 2026-03-12T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>"
                            .formatted(i)
                    + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + body.length
                    + "\r\n\r\n";
            try (GZIPOutputStream member = new GZIPOutputStream(archive)) {
                member.write(head.getBytes(StandardCharsets.UTF_8));
                member.write(body);
                member.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        }
        return archive.toByteArray();
    }
}
