package org.dateline.source.draft;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/** Finds the encoding of text that is not UTF-8 by the frequencies of its bytes (the detector of ICU, as Tika carries it). */
final class Detection {
    private static final int SURE = 30;
    private static final int EVIDENCE = 1 << 16;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Detection() {}

    static Optional<String> detect(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(evidence(bytes));
        for (CharsetMatch match : detector.detectAll()) {
            if (match.getConfidence() < SURE) {
                break;
            }
            Optional<String> text = Decoding.named(match.getName())
                    .filter(charset -> !charset.name().startsWith("IBM"))
                    .flatMap(charset -> Decoding.strictly(bytes, 0, charset))
                    .filter(Detection::isText);
            if (text.isPresent()) {
                return text;
            }
        }
        return Decoding.strictly(bytes, 0, WESTERN).filter(Detection::isText).filter(Detection::isWestern);
    }

    /** The lines that have other bytes than ASCII, since the others tell nothing, and mislead where they are the most. */
    private static byte[] evidence(byte[] bytes) {
        byte[] found = new byte[Math.min(bytes.length, EVIDENCE)];
        int filled = 0;
        int begin = 0;
        boolean telling = false;
        for (int i = 0; i <= bytes.length && filled < found.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                int length = telling ? Math.min(i - begin, found.length - filled) : 0;
                System.arraycopy(bytes, begin, found, filled, length);
                filled += length;
                begin = i;
                telling = false;
            } else {
                telling |= bytes[i] < 0;
            }
        }
        return Arrays.copyOf(found, filled);
    }

    /** Whether there are no characters in it that texts do not have. */
    private static boolean isText(String text) {
        return text.chars()
                .allMatch(c -> !Character.isISOControl(c) || Character.isWhitespace(c) || c == 0x1B || c == '\b');
    }

    /** Whether the characters beyond ASCII are seldom, and each is a mark of print or a letter beside another. */
    private static boolean isWestern(String text) {
        int beyond = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                beyond++;
                if (Character.isLetter(c) && !isBesideLetter(text, i)) {
                    return false;
                }
            }
        }
        return beyond * 4 < text.length();
    }

    private static boolean isBesideLetter(String text, int i) {
        boolean before = i > 0 && isPlainLetter(text.charAt(i - 1));
        return before || i + 1 < text.length() && isPlainLetter(text.charAt(i + 1));
    }

    private static boolean isPlainLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
