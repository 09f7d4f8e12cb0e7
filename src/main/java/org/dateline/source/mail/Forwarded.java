package org.dateline.source.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.source.draft.Days;
import org.dateline.source.draft.Draft;
import org.dateline.source.draft.Paragraph;
import org.dateline.source.draft.Paragraphs;
import org.jspecify.annotations.Nullable;

/**
 * Parts a message from one that is passed on in its text: below a line that says so, or where sender, time and subject stand in lines
 * one after the other. What is passed on is an article of its own, with its own sender, day and subject.
 */
final class Forwarded {
    private static final ForwardRules RULES = new ForwardRules();
    private static final String ID = "forwarded";
    private static final int MOST_FIELDS = 12;

    private final Draft mail;
    private final List<String> lines;

    private Forwarded(Draft mail) {
        this.mail = mail;
        this.lines = mail.paragraphs().stream()
                .flatMap(paragraph -> Arrays.stream((paragraph.text() + "\n").split("\n", -1)))
                .toList();
    }

    /** The message, and what is passed on in it; the message alone, untouched, where nothing is. */
    static List<Draft> parted(Draft mail) {
        return new Forwarded(mail).parted();
    }

    private List<Draft> parted() {
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = RULES.begins(lines.get(i));
            if (begins || RULES.field(lines.get(i)).isPresent()) {
                Map<String, String> header = new HashMap<>();
                int end = header(begins ? i + 1 : i, header);
                if (header.containsKey("subject")
                        && header.containsKey("from")
                        && (begins || header.containsKey("date"))) {
                    return parted(i, header, end);
                }
            }
        }
        return List.of(mail);
    }

    /** Reads a header from a line on, and gives where it ends. */
    private int header(int from, Map<String, String> header) {
        int end = from;
        int last = from;
        while (end < lines.size() && end - from < 2 * MOST_FIELDS) {
            String line = lines.get(end);
            Optional<ForwardRules.Field> field = RULES.field(line);
            boolean blank = ForwardRules.unquoted(line).isEmpty();
            if (field.isEmpty() && !blank || field.isPresent() && repeats(header, field.get())) {
                break;
            }
            field.ifPresent(known -> header.put(known.name(), known.value()));
            end++;
            last = field.isPresent() ? end : last;
        }
        return last;
    }

    private static boolean repeats(Map<String, String> header, ForwardRules.Field field) {
        return !field.name().isEmpty() && header.containsKey(field.name());
    }

    private List<Draft> parted(int begin, Map<String, String> header, int end) {
        List<Paragraph> note = paragraphs(lines.subList(0, begin)).stream()
                .filter(paragraph -> paragraph.text().codePoints().anyMatch(Character::isLetter))
                .toList();
        List<Paragraph> below = paragraphs(unquoted(lines.subList(end, lines.size())));
        if (below.isEmpty()) {
            return List.of(mail);
        }
        Draft passedOn = new Draft(
                note.isEmpty() ? null : ID,
                null,
                named(header.get("subject")),
                null,
                sender(header.get("from")),
                Days.day(day(header.get("date"))).orElse(null),
                mail.language(),
                below);
        List<Draft> drafts = new ArrayList<>();
        if (!note.isEmpty()) {
            drafts.add(mail.with(note));
        }
        drafts.addAll(List.of(passedOn));
        return drafts;
    }

    /** Lines that are all quoted lose the mark. */
    private static List<String> unquoted(List<String> lines) {
        boolean quoted = lines.stream().filter(line -> !line.isBlank()).allMatch(line -> line.startsWith(">"));
        return quoted ? lines.stream().map(ForwardRules::unquoted).toList() : lines;
    }

    private static List<Paragraph> paragraphs(List<String> lines) {
        Paragraphs paragraphs = new Paragraphs();
        for (String group : lines.stream().collect(Collectors.joining("\n")).split("\n[ \t]*\n", -1)) {
            paragraphs.addLines(group);
            paragraphs.end();
        }
        return paragraphs.list();
    }

    /** Outlook and Gmail write the name of the weekday, "at" and the like, which the day does not need. */
    private static @Nullable String day(@Nullable String date) {
        return date == null ? null : date.replaceFirst("^\\p{L}+day,\\s+", "");
    }

    private static @Nullable String sender(String from) {
        String name = from.replaceAll("\\[mailto:[^\\]]*\\]|<[^>]*>", "")
                .replace("\"", "")
                .strip();
        return named(name.isEmpty() ? from.replaceAll("[<>]", "") : name);
    }

    private static @Nullable String named(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
