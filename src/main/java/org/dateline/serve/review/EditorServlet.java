package org.dateline.serve.review;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dateline.serve.http.BadRequest;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.page.Page;
import org.dateline.serve.page.Visitor;
import org.dateline.store.StoreException;

/** A page for those who have signed in. What changes something is a form of an editor's session, and answered by a page to go to. */
abstract class EditorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    static final int LONGEST_REASON = 1000;

    /** Answers GET. */
    abstract void show(Parameters parameters, HttpServletRequest request, HttpServletResponse response)
            throws IOException;

    /** Does what a form asks for, and gives the path to go to. */
    abstract String change(Parameters parameters, HttpServletRequest request, Visitor editor);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            show(new Parameters(request), request, response);
        } catch (BadRequest | StoreException e) {
            refuse(response, e);
        }
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Parameters parameters = new Parameters(request);
            Visitor editor = editor();
            editor.checkToken(parameters.text("token").orElse(""));
            String path = change(parameters, request, editor);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", path);
            response.setHeader("Cache-Control", "no-store");
        } catch (BadRequest | StoreException e) {
            refuse(response, e);
        }
    }

    /** @throws BadRequest with status 403 if the visitor is no editor */
    static Visitor editor() {
        Visitor visitor = Visitor.current();
        if (!visitor.edits()) {
            throw new BadRequest(403, "Only an editor may do this. Sign in as one.");
        }
        return visitor;
    }

    /** @throws BadRequest if there is no reason, or it is too long */
    static String reason(Parameters parameters) {
        String reason = parameters
                .text("why")
                .orElseThrow(() -> new BadRequest("Say why: the reason stands in the log of the corrections."));
        if (reason.length() > LONGEST_REASON) {
            throw new BadRequest("The reason is longer than " + LONGEST_REASON + " characters.");
        }
        return reason.replaceAll("\\p{Cntrl}+", " ");
    }

    private static void refuse(HttpServletResponse response, RuntimeException fault) throws IOException {
        int status = fault instanceof BadRequest bad ? bad.status() : HttpServletResponse.SC_BAD_REQUEST;
        send(response, status, FaultPage.of(String.valueOf(fault.getMessage())));
    }

    static void send(HttpServletResponse response, int status, Page page) throws IOException {
        byte[] bytes = page.markup().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
