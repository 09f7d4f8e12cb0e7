package org.dateline.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.dateline.serve.http.Reply;

/** Serves the Fuseki UI. */
final class UiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "json", "application/json",
            "ico", "image/x-icon");

    private final transient FusekiUi ui;
    private final transient TermSuggestions terms;

    UiServlet(FusekiUi ui, TermSuggestions terms) {
        this.ui = ui;
        this.terms = terms;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null) {
            response.sendRedirect("/ui/");
        } else if (path.equals("/terms")) {
            Reply.send(request, response, "application/json", terms.matching(request.getParameter("q")));
        } else {
            file(path.equals("/") ? "index.html" : path.substring(1), request, response);
        }
    }

    private void file(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> file = ui.file(name);
        if (file.isEmpty()) {
            response.sendError(404);
            return;
        }
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        Reply.send(request, response, type, file.get());
    }
}
