package org.dateline.source.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.MailboxListField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.stream.Field;
import org.dateline.source.draft.Days;
import org.dateline.source.draft.Draft;
import org.jspecify.annotations.Nullable;

/** What the header of a message says of it. */
final class MailHeader {
    private @Nullable String subject;
    private @Nullable String from;
    private @Nullable LocalDate date;
    private @Nullable String language;

    void take(Field field) {
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "subject" -> subject = subject == null ? text(field) : subject;
            case "from" -> from = from == null ? names(field) : from;
            case "date" ->
                date = date == null ? Days.day(withoutComment(text(field))).orElse(null) : date;
            case "content-language" -> language = text(field).split(",", -1)[0].strip();
            default -> {}
        }
    }

    private static String withoutComment(String date) {
        return date.replaceAll("\\([^)]*\\)", "");
    }

    private static String text(Field field) {
        String body = field.getBody() == null ? "" : field.getBody();
        return decoded(body.replaceAll("\\r?\\n(?=[ \\t])", ""))
                .replaceAll("\\s+", " ")
                .strip();
    }

    static String decoded(String words) {
        try {
            return DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT);
        } catch (IllegalArgumentException e) {
            return words;
        }
    }

    private static @Nullable String names(Field raw) {
        Field field = LenientFieldParser.getParser().parse(raw, DecodeMonitor.SILENT);
        if (!(field instanceof MailboxListField list) || list.getMailboxList() == null) {
            return text(raw);
        }
        String names = list.getMailboxList().stream().map(MailHeader::name).collect(Collectors.joining(", "));
        return names.isBlank() ? null : names;
    }

    private static String name(Mailbox mailbox) {
        return mailbox.getName() == null || mailbox.getName().isBlank()
                ? mailbox.getAddress()
                : decoded(mailbox.getName()).strip();
    }

    /** Everything but the text. */
    Draft draft() {
        boolean named = subject != null && !subject.isBlank();
        return new Draft(null, null, named ? subject : null, null, from, date, language, List.of());
    }
}
