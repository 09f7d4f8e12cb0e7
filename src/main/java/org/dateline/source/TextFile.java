package org.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.source.BadInput.Code;

/** Reads a file that holds one article as plain text in UTF-8, with or without a {@link Header}. */
final class TextFile {
    private final Origin origin;
    private final Intake intake;

    TextFile(Origin origin, Intake intake) {
        this.origin = origin;
        this.intake = intake;
    }

    void read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Sources.LIMIT + 1);
        if (bytes.length > Sources.LIMIT) {
            intake.bad(
                    Code.TOO_LARGE,
                    origin.name(),
                    "The text is larger than " + (Sources.LIMIT >> 20) + " MB, too large for one article.");
            return;
        }
        try {
            accept(Utf8.decode(bytes));
        } catch (Utf8.MalformedException e) {
            intake.bad(
                    Code.NOT_UTF8,
                    origin.name(),
                    "The text is not UTF-8 (byte " + e.offset() + " from the start): convert the file.");
        }
    }

    private void accept(String file) {
        String text = Articles.stored(Utf8.withoutMark(file));
        Header header = Header.read(text, origin.name(), intake);
        String article = text.substring(header.end());
        if (White.startOfInk(article, 0, article.length()) == article.length()) {
            intake.bad(Code.NO_TEXT, origin.name(), "The file has no text.");
        } else {
            intake.document(Articles.document(origin.ofText(article), header.about(), article));
        }
    }
}
