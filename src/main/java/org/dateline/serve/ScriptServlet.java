package org.dateline.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.serve.http.Reply;

/** The pages' own scripts, by their names. */
final class ScriptServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("/script/([a-z]+(?:-[a-z]+)*\\.js)");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> script = NAME.matcher(request.getRequestURI())
                .results()
                .filter(match -> match.group().equals(request.getRequestURI()))
                .findFirst()
                .flatMap(match -> Assets.bytes("org/dateline/serve/script/" + match.group(1)));
        if (script.isPresent()) {
            Reply.send(request, response, "text/javascript;charset=utf-8", script.get());
        } else {
            Reply.refuse(response, 404, "There is no such script.");
        }
    }
}
