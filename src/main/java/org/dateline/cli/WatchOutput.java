package org.dateline.cli;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.model.ContentHash;
import org.dateline.store.Answers;
import org.jspecify.annotations.Nullable;

/** Writes new answers as a table, as JSON Lines or as an Atom feed (RFC 4287). */
record WatchOutput(WatchCommand.Format format, @Nullable Path file, PrintWriter out) {
    private static final int WIDTH = 160;
    private static final String FEED_END = "</feed>";

    void write(Path query, Answers answers) throws IOException {
        String text = switch (format) {
            case TABLE -> table(answers);
            case JSONL -> jsonLines(answers);
            case ATOM -> atom(query, answers);
        };
        if (file == null) {
            out.print(text);
            out.flush();
        } else {
            Files.writeString(file, text);
        }
    }

    private static String table(Answers answers) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        answers.print(writer, WIDTH);
        writer.flush();
        return text.toString();
    }

    private static String jsonLines(Answers answers) {
        StringBuilder lines = new StringBuilder();
        for (List<String> row : answers.rows()) {
            JsonObject line = new JsonObject();
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    line.addProperty(answers.columns().get(i), row.get(i));
                }
            }
            lines.append(line).append('\n');
        }
        return lines.toString();
    }

    private String atom(Path query, Answers answers) throws IOException {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        String name = String.valueOf(query.getFileName());
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            element(xml, "title", "New answers to " + name);
            element(xml, "id", "urn:dateline:watch:" + ContentHash.shortOf("feed", name));
            element(xml, "updated", now);
            for (List<String> row : answers.rows()) {
                xml.writeStartElement("entry");
                element(
                        xml,
                        "title",
                        String.join(
                                " – ",
                                row.stream()
                                        .filter(cell -> !cell.isEmpty())
                                        .limit(3)
                                        .toList()));
                element(xml, "id", "urn:dateline:answer:" + ContentHash.shortOf(row.toArray()));
                element(xml, "updated", now);
                element(xml, "author", null);
                element(xml, "content", content(answers.columns(), row));
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IOException("The feed cannot be written: " + e.getMessage(), e);
        }
        return withEarlier(text.toString());
    }

    private static String content(List<String> columns, List<String> row) {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                content.append(columns.get(i)).append(": ").append(row.get(i)).append('\n');
            }
        }
        return content.toString();
    }

    private static void element(XMLStreamWriter xml, String name, @Nullable String text) throws XMLStreamException {
        xml.writeStartElement(name);
        if (text == null) {
            element(xml, "name", "Dateline");
        } else {
            xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " "));
        }
        xml.writeEndElement();
    }

    /** The entries that the file holds already go behind the new ones. */
    private String withEarlier(String feed) throws IOException {
        if (file == null || !Files.exists(file)) {
            return feed;
        }
        String earlier = Files.readString(file);
        int begin = earlier.indexOf("<entry>");
        int end = earlier.lastIndexOf(FEED_END);
        return begin < 0 || end < begin ? feed : feed.replace(FEED_END, earlier.substring(begin, end) + FEED_END);
    }
}
