package org.dateline.serve.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet that reads: what is wrong with a request is said to whoever sent it. */
public abstract class ReadingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Answers a request. */
    protected abstract void read(HttpServletRequest request, HttpServletResponse response) throws IOException;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            read(request, response);
        } catch (BadRequest e) {
            Reply.refuse(response, e.status(), e.getMessage());
        }
    }
}
