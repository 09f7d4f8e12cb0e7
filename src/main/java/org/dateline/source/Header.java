package org.dateline.source;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.source.BadInput.Code;

/**
 * The lines before an article that say what it is: {@code Title: …} and the like, then a blank line, then the text.
 *
 * @param about what they say
 * @param end the index in the file's text at which the article begins
 */
record Header(Metadata about, int end) {
    private static final Pattern LINE =
            Pattern.compile("(\\p{L}[\\p{L} _-]{0,30}?)[ \\t]*:(?:[ \\t]+(.*)|)", Pattern.DOTALL);
    private static final int LONGEST_LINE = 4_000;

    /** @param text with line ends {@code \n} */
    static Header read(String text, String where, Intake intake) {
        return new Scan(text, where, intake).header();
    }

    private static final class Scan {
        private final String text;
        private final String where;
        private final Intake intake;
        private final Map<String, String> values = new LinkedHashMap<>();
        private int at;
        private int number = 1;
        /** The end of the lines with a key, and whether a blank line follows, once it was looked for. */
        private int keysEnd;

        private boolean blankAtKeysEnd;

        Scan(String text, String where, Intake intake) {
            this.text = text;
            this.where = where;
            this.intake = intake;
        }

        Header header() {
            while (take()) {
                number++;
            }
            if (number == 1) {
                return new Header(Metadata.NONE, 0);
            }
            int begin = at;
            if (line().isBlank()) {
                begin = Math.min(text.length(), lineEnd() + 1);
            } else {
                report("No blank line stands between the header and the text, which is taken to begin here.");
            }
            return new Header(new MetadataReader(values, where, intake).read(), begin);
        }

        /** Takes a line if it belongs to the header. */
        private boolean take() {
            Matcher matcher = LINE.matcher(line());
            if (at >= text.length() || !matcher.matches()) {
                return false;
            }
            String key = matcher.group(1).toLowerCase(Locale.ROOT);
            boolean known = MetadataReader.KEYS.contains(key);
            if (!known && (number == 1 || !blankLineFollows())) {
                return false;
            }
            if (!known) {
                report("The header has no such key, so the line is left out: " + matcher.group(1));
            } else if (values.putIfAbsent(key, matcher.group(2) == null ? "" : matcher.group(2)) != null) {
                report("The header has this key twice, and the first one counts: " + matcher.group(1));
            }
            at = Math.min(text.length(), lineEnd() + 1);
            return true;
        }

        /** Whether only lines with a key stand between here and the next blank line. */
        private boolean blankLineFollows() {
            if (at < keysEnd) {
                return blankAtKeysEnd;
            }
            int start = at;
            while (at < text.length() && LINE.matcher(line()).matches()) {
                at = Math.min(text.length(), lineEnd() + 1);
            }
            keysEnd = at;
            blankAtKeysEnd = at < text.length() && line().isBlank();
            at = start;
            return blankAtKeysEnd;
        }

        private String line() {
            return text.substring(at, Math.min(lineEnd(), at + LONGEST_LINE));
        }

        private int lineEnd() {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }

        private void report(String what) {
            intake.bad(Code.BAD_HEADER, where + ":" + number, what);
        }
    }
}
