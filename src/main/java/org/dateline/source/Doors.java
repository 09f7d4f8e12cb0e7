package org.dateline.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.dateline.source.BadInput.Code;
import org.dateline.source.archive.Unpacking;
import org.dateline.source.archive.WarcFile;
import org.dateline.source.archive.ZipArchive;
import org.dateline.source.draft.Part;
import org.dateline.source.draft.Reading;
import org.dateline.source.draft.Unreadable;
import org.dateline.source.feed.FeedReader;
import org.dateline.source.html.HtmlReader;
import org.dateline.source.mail.MailReader;
import org.dateline.source.office.OfficeReader;
import org.dateline.source.office.PdfReader;

/** Reads an input by the door that its content asks for, and what is packed in it likewise. */
final class Doors {
    private static final int DEEPEST = 5;

    private final Intake intake;
    private final Drafts drafts;
    private final SlowInputs slow;

    Doors(Intake intake, SlowInputs slow, Drafts.Links links) {
        this.intake = intake;
        this.slow = slow;
        this.drafts = new Drafts(intake, slow, links);
    }

    /** Reads one input; whatever is wrong with it is reported. */
    void read(InputStream in, Input input) {
        try {
            if (input.depth() > DEEPEST) {
                throw new Unreadable(Code.TOO_DEEP, "It lies in more than " + DEEPEST + " files, one in the other.");
            }
            BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
            byKind(kind(bytes, input), bytes, input);
        } catch (Unreadable e) {
            intake.bad(e.code(), input.name(), e.getMessage());
        } catch (IOException e) {
            intake.bad(Code.UNREADABLE, input.name(), Folder.reason("The input", e));
        }
    }

    private static ContentKind kind(BufferedInputStream bytes, Input input) throws IOException {
        String name = input.name().toLowerCase(Locale.ROOT);
        String plain = input.depth() > 0 && name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        boolean isLines = !input.isRecord() && JsonLines.isNamed(plain);
        return isLines ? ContentKind.JSON_LINES : ContentKind.of(bytes);
    }

    private void byKind(ContentKind kind, InputStream in, Input input) throws IOException {
        switch (kind) {
            case TEXT -> new TextFile(input, intake).read(in);
            case JSON_LINES -> new JsonLines(input.origin(), intake).read(in);
            case JSON_ARRAY -> new JsonRecords(input.origin(), intake).read(in);
            case HTML -> whole(in, input, bytes -> HtmlReader.read(bytes, input.charset(), input.url()));
            case FEED -> whole(in, input, bytes -> FeedReader.read(bytes, input.charset(), input.url()));
            case MAIL -> whole(in, input, MailReader::read);
            case PDF -> whole(in, input, PdfReader::read);
            case WORD -> whole(in, input, bytes -> OfficeReader.read(bytes, OfficeReader.Format.WORD));
            case WORD_BINARY -> whole(in, input, bytes -> OfficeReader.read(bytes, OfficeReader.Format.WORD_BINARY));
            case OPEN_DOCUMENT ->
                whole(in, input, bytes -> OfficeReader.read(bytes, OfficeReader.Format.OPEN_DOCUMENT));
            case RICH_TEXT -> whole(in, input, bytes -> OfficeReader.read(bytes, OfficeReader.Format.RICH_TEXT));
            case GZIP -> read(Unpacking.gzip(in), input.unpacked());
            case ZIP -> ZipArchive.read(in, Folder::mayHoldArticles, new Packed(input));
            case WARC -> WarcFile.read(in, new Captures(input));
            case UNKNOWN -> unknown(input);
        }
    }

    private void unknown(Input input) throws Unreadable {
        if (input.isRecord()) {
            intake.skip();
            return;
        }
        throw new Unreadable(Code.UNKNOWN_KIND, "What it holds is of no kind that is read.");
    }

    /** Makes a reading of the bytes of an input. */
    private interface Reader {
        Reading read(byte[] bytes) throws IOException;
    }

    private void whole(InputStream in, Input input, Reader reader) throws IOException {
        byte[] bytes = in.readNBytes(Sources.LIMIT + 1);
        if (bytes.length > Sources.LIMIT) {
            throw new Unreadable(
                    Code.TOO_LARGE, "It is larger than " + (Sources.LIMIT >> 20) + " MB, too large for one article.");
        }
        try {
            accept(slow.call(input, () -> reader.read(bytes)), input);
        } catch (Unreadable e) {
            if (!input.isRecord() || e.code() != Code.NO_TEXT) {
                throw e;
            }
            intake.skip();
        }
    }

    private void accept(Reading reading, Input input) {
        reading.drafts().forEach(draft -> drafts.accept(draft, input));
        reading.faults().forEach(fault -> intake.bad(fault.code(), input.name(), fault.getMessage()));
        intake.skip(reading.skipped());
        for (Part part : reading.parts()) {
            read(new ByteArrayInputStream(part.bytes()), input.inside(part.name(), part.charset()));
        }
    }

    /** Takes the files in a zip archive. */
    private final class Packed implements ZipArchive.Entries {
        private final Input archive;

        Packed(Input archive) {
            this.archive = archive;
        }

        @Override
        public void entry(String name, InputStream bytes) {
            read(bytes, archive.inside(name, null));
        }

        @Override
        public void skip() {
            intake.skip();
        }
    }

    /** Takes the records of an archive of the web. */
    private final class Captures implements WarcFile.Records {
        private final Input archive;

        Captures(Input archive) {
            this.archive = archive;
        }

        @Override
        public void capture(WarcFile.Capture capture) {
            read(capture.body(), archive.record(capture.url(), capture.charset()));
        }

        @Override
        public void skip() {
            intake.skip();
        }

        @Override
        public void fault(long offset, Unreadable fault) {
            intake.bad(fault.code(), archive.name() + ":" + offset, fault.getMessage());
        }
    }
}
