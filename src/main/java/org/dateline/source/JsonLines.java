package org.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.dateline.source.BadInput.Code;

/**
 * Reads a file of many articles, one JSON object a line: {@code text}, and where known {@code id}, {@code url},
 * {@code title}, {@code publisher}, {@code author}, {@code published} and {@code language}. Other fields are ignored.
 */
final class JsonLines {
    private final Origin origin;
    private final Intake intake;

    JsonLines(Origin origin, Intake intake) {
        this.origin = origin;
        this.intake = intake;
    }

    /** Whether a file of this name is of the kind whatever it begins with. */
    static boolean isNamed(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.endsWith(".jsonl") || plain.endsWith(".ndjson");
    }

    void read(InputStream in) throws IOException {
        ByteLines lines = new ByteLines(in, Sources.LIMIT);
        for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
            accept(line);
        }
    }

    /**
     * Reads the lines that begin in a stretch of the file.
     *
     * @param in gives the file from one byte before the stretch, or from its beginning if there is none
     */
    void read(InputStream in, LineStretch stretch) throws IOException {
        long from = Math.max(0, stretch.begin() - 1);
        boolean cut = stretch.begin() > 0;
        ByteLines lines = new ByteLines(in, Sources.LIMIT, from, stretch.linesBefore() - (cut ? 1 : 0));
        ByteLines.Line line = lines.next();
        if (cut) {
            line = lines.next();
        }
        while (line != null && line.offset() < stretch.end()) {
            accept(line);
            line = lines.next();
        }
    }

    private void accept(ByteLines.Line line) {
        String where = origin.name() + ":" + line.number();
        if (line.tooLong()) {
            intake.bad(
                    Code.TOO_LARGE,
                    where,
                    "The record is larger than " + (Sources.LIMIT >> 20) + " MB, too large for one article.");
            return;
        }
        try {
            String json = Utf8.withoutMark(Utf8.decode(line.bytes()));
            if (!json.isBlank()) {
                record(JsonRecord.parse(json, where, intake), line.number());
            }
        } catch (Utf8.MalformedException e) {
            intake.bad(
                    Code.NOT_UTF8,
                    where,
                    "The record is not UTF-8 (byte " + (line.offset() + e.offset()) + " from the start).");
        } catch (JsonRecord.SyntaxException e) {
            intake.bad(Code.NOT_JSON, where, "The line is not a JSON object: " + e.getMessage());
        }
    }

    private void record(JsonRecord record, long number) {
        Optional<String> text = record.text();
        if (text.isPresent()) {
            String source = origin.ofRecord(record.id(), number, text.get());
            intake.document(Articles.document(source, record.about(), text.get()));
        }
    }
}
