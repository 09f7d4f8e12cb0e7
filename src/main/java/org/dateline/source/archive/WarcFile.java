package org.dateline.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.Decoding;
import org.dateline.source.draft.Unreadable;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Reads the pages of an archive of the web, one at a time. Offsets count the bytes of the archive unpacked. */
public final class WarcFile {
    private static final int OK = 200;
    private static final int MOST_BROKEN = 1_000;
    private static final Set<String> TYPES = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "application/pdf",
            "application/xml",
            "text/xml",
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/msword",
            "application/rtf",
            "text/rtf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
            "message/rfc822",
            "application/octet-stream");

    private WarcFile() {}

    /**
     * Something that was got from the web.
     *
     * @param url the address it was got from
     * @param charset the encoding that HTTP declares for it
     * @param body what was got, unpacked; to be read before the next one is asked for
     */
    public record Capture(String url, @Nullable Charset charset, InputStream body) {}

    /** Where the captures go. */
    public interface Records {
        void capture(Capture capture);

        /** A record that is no capture of a page: a request, an error, a picture. */
        void skip();

        /** @param offset where the record begins that is at fault */
        void fault(long offset, Unreadable fault);
    }

    /** Reads all records; where one is broken, reading goes on at the next that can be found. */
    public static void read(InputStream in, Records records) throws IOException {
        WarcStream stream = new WarcStream(in);
        int broken = 0;
        while (!readToFault(stream, records) && stream.seekRecord()) {
            if (++broken > MOST_BROKEN) {
                throw new Unreadable(
                        Code.BROKEN, "More than " + MOST_BROKEN + " records are broken, and no more are read.");
            }
        }
    }

    /** Reads records up to a fault; false if there is one. */
    private static boolean readToFault(WarcStream stream, Records records) throws IOException {
        long begin = stream.offset();
        long at = begin;
        boolean whole = true;
        try {
            WarcReader reader = stream.reader();
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                at = begin + reader.position();
                whole = take(next.get(), at, records);
            }
            return true;
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (whole) {
                String why = "The archive is broken in or behind the record that begins here: " + Unreadable.reason(e);
                records.fault(at, new Unreadable(Code.BROKEN, why));
            }
            return false;
        }
    }

    /** Hands on a record; false if it is broken, and what follows it may be too. */
    private static boolean take(WarcRecord record, long at, Records records) throws IOException {
        try {
            Optional<Capture> capture = capture(record);
            if (capture.isPresent()) {
                records.capture(located(capture.get(), at));
            } else {
                records.skip();
            }
            return true;
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException | LinkageError e) {
            records.fault(at, new Unreadable(Code.BROKEN, "The record is broken: " + Unreadable.reason(e)));
            return false;
        }
    }

    /** The same, with what is wrong with its body told with its place. */
    private static Capture located(Capture capture, long at) {
        return new Capture(capture.url(), capture.charset(), new RecordBody(capture.body(), at));
    }

    private static Optional<Capture> capture(WarcRecord record) throws IOException {
        if (!(record instanceof WarcTargetRecord target)
                || record.headers().first("WARC-Target-URI").isEmpty()) {
            return Optional.empty();
        }
        String url = target.target().replaceAll("^<|>$", "");
        if (isForPrograms(url)) {
            return Optional.empty();
        }
        if (record instanceof WarcResponse response && isHttp(response)) {
            return captured(response.http(), url);
        }
        if (record instanceof WarcResource && isPage(record.contentType())) {
            return Optional.of(new Capture(url, charset(record.contentType()), record.body().stream()));
        }
        return Optional.empty();
    }

    /** Files that tell programs about a site, and are text to no reader. */
    private static boolean isForPrograms(String url) {
        return url.toLowerCase(Locale.ROOT)
                .matches("https?://[^/]+/(?:robots|ads|app-ads|humans|security|llms)\\.txt(?:\\?.*)?"
                        + "|https?://[^/]+/\\.well-known/.*");
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().equals(MediaType.HTTP);
    }

    private static Optional<Capture> captured(HttpResponse http, String url) throws IOException {
        if (http.status() != OK || !isPage(http.contentType())) {
            return Optional.empty();
        }
        return Optional.of(new Capture(url, charset(http.contentType()), http.bodyDecoded().stream()));
    }

    private static boolean isPage(MediaType type) {
        return TYPES.contains(type.base().toString().toLowerCase(Locale.ROOT));
    }

    private static @Nullable Charset charset(MediaType type) {
        return Decoding.named(type.parameters().get("charset")).orElse(null);
    }
}
