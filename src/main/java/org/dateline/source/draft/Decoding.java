package org.dateline.source.draft;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds in which encoding bytes are text: by the byte order mark, by what is declared, UTF-8 if the bytes are valid in it, and
 * else by what their frequencies suggest. Nothing is replaced: an encoding in which a byte means nothing is not the one.
 */
public final class Decoding {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Decoding() {}

    /** The encoding of this name, as the WHATWG reads names: what is called Latin-1 or ASCII is windows-1252. */
    public static Optional<Charset> named(@Nullable String name) {
        try {
            if (name == null || name.isBlank()) {
                return Optional.empty();
            }
            Charset charset = Charset.forName(
                    name.strip().replaceFirst("(?i)^(ISO-8859-8)-I$", "$1").replaceAll("^[\"']|[\"';]+$", ""));
            boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(western ? WESTERN : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The text without its byte order mark, or nothing if no encoding is plausible. */
    public static Optional<String> decode(byte[] bytes, @Nullable Charset declared) {
        Optional<String> known = marked(bytes).or(() -> utf16(bytes));
        if (known.isPresent()) {
            return known;
        }
        if (declared != null && !isUnicode(declared)) {
            Optional<String> text = strictly(bytes, 0, declared);
            if (text.isPresent() && !isMistaken(bytes, declared)) {
                return text;
            }
        }
        Optional<String> utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
        return utf8.isPresent() || DamagedUtf8.is(bytes) ? utf8 : Detection.detect(bytes);
    }

    /** The same for pages and mail, in which UTF-8 with a few broken bytes is common: these become U+FFFD. */
    public static Optional<String> decodeDamaged(byte[] bytes, @Nullable Charset declared) {
        Optional<String> text = decode(bytes, declared);
        return text.isEmpty() && DamagedUtf8.is(bytes) ? Optional.of(new String(bytes, StandardCharsets.UTF_8)) : text;
    }

    /** The beginning of a text, good enough to tell what it is: what is not in Unicode is read as Latin. */
    public static String beginning(byte[] start) {
        return marked(start)
                .or(() -> utf16(start))
                .orElseGet(
                        () -> new String(start, StandardCharsets.ISO_8859_1).replaceFirst("^\u00ef\u00bb\u00bf", ""));
    }

    /** Whether all bytes above ASCII form UTF-8, which text in the western encoding that was declared hardly does by chance. */
    private static boolean isMistaken(byte[] bytes, Charset declared) {
        return declared.equals(WESTERN)
                && strictly(bytes, 0, StandardCharsets.UTF_8).isPresent();
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().toUpperCase(Locale.ROOT).startsWith("UTF-");
    }

    private static Optional<String> marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return begins(bytes, 0xFE, 0xFF) ? strictly(bytes, 2, StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Two bytes a character without a mark, told by the zero in nearly every other byte of western text. */
    private static Optional<String> utf16(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, 1 << 10);
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int many = length * 2 / 5;
        if (length < 4 || zeros[0] < many == zeros[1] < many) {
            return Optional.empty();
        }
        return strictly(bytes, 0, zeros[0] >= many ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** The text, if every byte means something in the encoding. */
    static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
