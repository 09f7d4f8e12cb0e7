package org.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.Decoding;
import org.jspecify.annotations.Nullable;

/** Reads a file that holds one article as plain text, with or without a {@link Header}. */
final class TextFile {
    private final Input input;
    private final Intake intake;

    TextFile(Input input, Intake intake) {
        this.input = input;
        this.intake = intake;
    }

    void read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Sources.LIMIT + 1);
        if (bytes.length > Sources.LIMIT) {
            intake.bad(
                    Code.TOO_LARGE,
                    input.name(),
                    "The text is larger than " + (Sources.LIMIT >> 20) + " MB, too large for one article.");
            return;
        }
        Optional<String> text = Decoding.decode(bytes, input.charset());
        if (text.isPresent()) {
            accept(text.get());
        } else {
            intake.bad(
                    Code.NOT_UTF8,
                    input.name(),
                    "The text is not UTF-8 (byte " + Utf8.firstMalformed(bytes)
                            + " from the start), nor in another encoding that can be told: convert the file.");
        }
    }

    private void accept(String file) {
        String text = Articles.stored(Utf8.withoutMark(file));
        Header header = Header.read(text, input.name(), intake);
        String article = text.substring(header.end());
        if (White.startOfInk(article, 0, article.length()) == article.length()) {
            intake.bad(Code.NO_TEXT, input.name(), "The file has no text.");
            return;
        }
        Metadata about = header.about().orAt(address());
        intake.document(Articles.document(input.origin().ofText(article), about, article));
    }

    private @Nullable String address() {
        String url = input.url();
        return url != null && Metadata.isAddress(url) ? url : null;
    }
}
