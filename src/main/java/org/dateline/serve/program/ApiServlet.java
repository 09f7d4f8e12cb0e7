package org.dateline.serve.program;

import com.google.gson.JsonParser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dateline.serve.http.ReadingServlet;
import org.dateline.serve.http.Reply;
import org.dateline.serve.page.ApiPage;

/** What this server answers: for programs at {@code /openapi.json} (OpenAPI 3.1), for people at {@code /api}. */
public final class ApiServlet extends ReadingServlet {
    private static final long serialVersionUID = 1L;

    private final String description;
    private final String page;

    /** @param description the description, as JSON */
    public ApiServlet(String description) {
        this.description = description;
        this.page = ApiPage.of(JsonParser.parseString(description).getAsJsonObject())
                .markup();
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/openapi.json")) {
            Reply.send(request, response, "application/json", description);
        } else {
            Reply.send(request, response, "text/html;charset=utf-8", page);
        }
    }
}
