package org.dateline.source;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.Unreadable;

/** Reads a file of many articles as one JSON array, record by record; the fields are those of {@link JsonLines}. */
final class JsonRecords {
    private final Origin origin;
    private final Intake intake;
    private long number;

    JsonRecords(Origin origin, Intake intake) {
        this.origin = origin;
        this.intake = intake;
    }

    void read(InputStream in) throws IOException {
        SizeLimit bytes = new SizeLimit(in);
        bytes.skipMark();
        try (JsonReader reader = new JsonReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()))) {
            reader.setStrictness(Strictness.STRICT);
            reader.beginArray();
            while (reader.hasNext()) {
                number++;
                bytes.restart();
                record(JsonParser.parseReader(reader));
            }
            reader.endArray();
            if (number == 0) {
                throw new Unreadable(Code.NO_TEXT, "The array has no records.");
            }
        } catch (CharacterCodingException e) {
            intake.bad(Code.NOT_UTF8, where(), "The array is not UTF-8 here: it is read no further.");
        } catch (JsonParseException
                | IllegalStateException
                | com.google.gson.stream.MalformedJsonException
                | java.io.EOFException e) {
            intake.bad(Code.NOT_JSON, where(), "The array is broken here and read no further: " + JsonRecord.reason(e));
        }
    }

    private String where() {
        return origin.name() + ":" + number;
    }

    private void record(JsonElement element) {
        if (!element.isJsonObject()) {
            intake.bad(Code.NOT_JSON, where(), "The record is no JSON object.");
            return;
        }
        JsonRecord record = JsonRecord.of(element.getAsJsonObject(), where(), intake);
        Optional<String> text = record.text();
        if (text.isPresent()) {
            String source = origin.ofRecord(record.id(), number, text.get());
            intake.document(Articles.document(source, record.about(), text.get()));
        }
    }

    /** Refuses records beyond the limit, roughly, since the reader reads ahead. */
    private static final class SizeLimit extends java.io.FilterInputStream {
        private long count;

        SizeLimit(InputStream in) {
            super(in);
        }

        void restart() {
            count = 0;
        }

        /** Passes over a byte order mark. */
        void skipMark() throws IOException {
            in.mark(3);
            if (in.read() != 0xEF || in.read() != 0xBB || in.read() != 0xBF) {
                in.reset();
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            if (count > Sources.LIMIT) {
                throw new Unreadable(
                        Code.TOO_LARGE,
                        "A record is larger than " + (Sources.LIMIT >> 20) + " MB, and is read no further.");
            }
            return read;
        }
    }
}
