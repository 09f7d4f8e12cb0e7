package org.dateline.source.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.Decoding;
import org.dateline.source.draft.Draft;
import org.dateline.source.draft.Part;
import org.dateline.source.draft.Reading;
import org.dateline.source.draft.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Reads one message: its plain text, or else its HTML, and what is passed on in it. What is attached becomes parts to be read in their turn, a message that is
 * attached among them; pictures and the like are counted.
 */
public final class MailReader {
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 500;
    private static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(100_000)
            .setMaxLineLen(-1)
            .setMalformedHeaderStartsBody(false)
            .build();

    private final MailHeader header = new MailHeader();
    private final List<Part> parts = new ArrayList<>();
    private final List<Unreadable> faults = new ArrayList<>();
    private final MailText text = new MailText();
    private int skipped;
    private int depth;
    private int entities;
    private @Nullable String fileName;
    private boolean attached;

    private MailReader() {}

    public static Reading read(byte[] bytes) throws IOException {
        return new MailReader().message(bytes);
    }

    private Reading message(byte[] bytes) throws IOException {
        MimeTokenStream tokens = new MimeTokenStream(CONFIG, DecodeMonitor.SILENT, null, null);
        tokens.setRecursionMode(org.apache.james.mime4j.stream.RecursionMode.M_NO_RECURSE);
        tokens.parse(new ByteArrayInputStream(bytes));
        try {
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                take(state, tokens);
            }
        } catch (MimeException e) {
            faults.add(new Unreadable(Code.BROKEN, "The mail breaks off or is broken: " + Unreadable.reason(e)));
        }
        Draft draft = header.draft().with(text.paragraphs());
        if (draft.paragraphs().isEmpty() && parts.isEmpty() && faults.isEmpty()) {
            throw new Unreadable(Code.NO_TEXT, "The mail has no text.");
        }
        List<Draft> drafts = draft.paragraphs().isEmpty() ? List.of() : Forwarded.parted(draft);
        return new Reading(drafts, parts, faults, skipped);
    }

    private void take(EntityState state, MimeTokenStream tokens) throws IOException {
        switch (state) {
            case T_START_MULTIPART -> enter();
            case T_END_MULTIPART -> depth--;
            case T_START_HEADER -> {
                fileName = null;
                attached = false;
            }
            case T_FIELD -> field(tokens.getField());
            case T_BODY -> body(tokens);
            default -> {}
        }
    }

    private void enter() throws Unreadable {
        if (++depth > DEEPEST) {
            throw new Unreadable(Code.TOO_DEEP, "Its parts are nested more than " + DEEPEST + " deep.");
        }
    }

    private void field(Field raw) {
        if (depth == 0 && entities == 0) {
            header.take(raw);
        }
        Field field = raw.getName().toLowerCase(Locale.ROOT).startsWith("content-")
                ? LenientFieldParser.getParser().parse(raw, DecodeMonitor.SILENT)
                : raw;
        if (field instanceof ContentDispositionField disposition) {
            attached = disposition.isAttachment();
            fileName = Objects.requireNonNullElse(disposition.getFilename(), fileName);
        } else if (field instanceof ContentTypeField type && type.getParameter("name") != null) {
            fileName = type.getParameter("name");
        }
    }

    private void body(MimeTokenStream tokens) throws IOException {
        if (++entities > MOST_PARTS) {
            throw new Unreadable(Code.TOO_LARGE, "It has more than " + MOST_PARTS + " parts.");
        }
        BodyDescriptor about = tokens.getBodyDescriptor();
        byte[] bytes = tokens.getDecodedInputStream().readAllBytes();
        String type = about.getMimeType().toLowerCase(Locale.ROOT);
        Charset charset = Decoding.named(about.getCharset()).orElse(null);
        boolean inline = !attached && fileName == null;
        if (inline && type.equals("text/plain")) {
            text.plain(decoded(bytes, charset));
        } else if (inline && type.equals("text/html")) {
            text.html(decoded(bytes, charset));
        } else if (isReadable(type)) {
            parts.add(new Part(name(), bytes, declares(about) ? charset : null));
        } else {
            skipped++;
        }
    }

    /** The charset that a part has by default is no declaration. */
    private static boolean declares(BodyDescriptor about) {
        return about.getCharset() != null && !about.getCharset().equalsIgnoreCase("us-ascii");
    }

    private static boolean isReadable(String type) {
        return !type.startsWith("image/")
                && !type.startsWith("audio/")
                && !type.startsWith("video/")
                && !type.startsWith("font/")
                && !type.equals("text/calendar")
                && !type.equals("text/css")
                && !type.equals("application/pgp-signature")
                && !type.equals("message/delivery-status")
                && !type.contains("pkcs7");
    }

    private String name() {
        String name = fileName == null
                ? ""
                : MailHeader.decoded(fileName)
                        .replaceAll("[\\s\\p{Cntrl}/\\\\]+", " ")
                        .strip();
        String own = name.isEmpty() ? "part-" + entities : name;
        boolean taken = parts.stream().anyMatch(part -> part.name().equals(own));
        return taken ? own + "-" + entities : own;
    }

    private String decoded(byte[] bytes, @Nullable Charset charset) {
        return Decoding.decodeDamaged(bytes, charset).orElseGet(() -> {
            faults.add(new Unreadable(Code.NOT_UTF8, "A part of the mail is in no encoding that can be told."));
            return "";
        });
    }
}
