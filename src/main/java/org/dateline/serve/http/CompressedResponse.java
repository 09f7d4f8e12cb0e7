package org.dateline.serve.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A response whose body is compressed if its first byte finds it worth that: by its type, its length and what it holds. */
final class CompressedResponse extends HttpServletResponseWrapper {
    private static final Pattern WORTH_IT =
            Pattern.compile("(text/.*|application/(.*\\+)?(json|xml)|application/(javascript|n-triples|n-quads|trig)"
                    + "|image/svg\\+xml)\\s*(;.*)?");
    /** A shorter body fits into one packet as it is. */
    private static final long SHORTEST = 1000;

    private static final String LENGTH = "Content-Length";
    private static final String ENCODING = "Content-Encoding";
    private static final String VARY = "Vary";
    private static final String ACCEPT_ENCODING = "Accept-Encoding";

    private final boolean accepted;
    private final BooleanSupplier secret;
    private long length = -1;
    private @Nullable CompressedBody body;
    private @Nullable PrintWriter writer;

    CompressedResponse(HttpServletResponse response, boolean accepted, BooleanSupplier secret) {
        super(response);
        this.accepted = accepted;
        this.secret = secret;
        super.addHeader(VARY, ACCEPT_ENCODING);
    }

    /** Called before the first byte: true if the body is to be compressed. Then it has another length. */
    boolean begin() {
        boolean compressed = accepted && isWorthIt();
        if (compressed) {
            super.setHeader(ENCODING, "gzip");
        } else if (length >= 0) {
            super.setContentLengthLong(length);
        }
        return compressed;
    }

    private boolean isWorthIt() {
        String type = getContentType();
        boolean page = type != null && type.startsWith("text/html");
        return type != null
                && WORTH_IT.matcher(type).matches()
                && (length < 0 || length >= SHORTEST)
                && !containsHeader(ENCODING)
                && !(page && secret.getAsBoolean());
    }

    /** Ends the body. */
    void finish() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (body != null) {
            body.finish();
        } else if (length >= 0 && !isCommitted()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        CompressedBody known = body;
        if (known == null) {
            known = new CompressedBody(super.getOutputStream(), this::begin);
            body = known;
        }
        return known;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        PrintWriter known = writer;
        if (known == null) {
            known = new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
            writer = known;
        }
        return known;
    }

    @Override
    public void setContentLength(int bytes) {
        length = bytes;
    }

    @Override
    public void setContentLengthLong(long bytes) {
        length = bytes;
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (LENGTH.equalsIgnoreCase(name) && value != null) {
            length = Long.parseLong(value);
            return;
        }
        super.setHeader(name, value);
        if (VARY.equalsIgnoreCase(name)) {
            super.addHeader(VARY, ACCEPT_ENCODING);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (LENGTH.equalsIgnoreCase(name)) {
            length = Long.parseLong(value);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setIntHeader(String name, int value) {
        setHeader(name, Integer.toString(value));
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (body != null) {
            body.flush();
        }
        super.flushBuffer();
    }

    @Override
    public void sendError(int status) throws IOException {
        forget();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        forget();
        super.sendError(status, message);
    }

    @Override
    public void reset() {
        super.reset();
        forget();
        super.addHeader(VARY, ACCEPT_ENCODING);
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    /** What was to be sent is not: a new body may begin. */
    private void forget() {
        if (body != null && body.isCompressed() && !isCommitted()) {
            super.setHeader(ENCODING, null);
        }
        length = -1;
        body = null;
        writer = null;
    }
}
