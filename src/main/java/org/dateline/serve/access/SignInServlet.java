package org.dateline.serve.access;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.serve.http.BadRequest;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.http.Reply;
import org.dateline.serve.page.Page;
import org.dateline.serve.page.SignInPage;
import org.dateline.serve.page.Visitor;

/** Signing in and out. */
public final class SignInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    public static final String PATH = "/sign-in";
    public static final String OUT = "/sign-out";

    private final transient Gate gate;

    public SignInServlet(Gate gate) {
        this.gate = gate;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().equals(OUT)) {
            goTo(response, "/");
            return;
        }
        try {
            show(request, response, 200, "");
        } catch (BadRequest e) {
            Reply.refuse(response, e.status(), e.getMessage());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getRequestURI().equals(OUT)) {
                signOut(request, response);
            } else {
                signIn(request, response);
            }
        } catch (BadRequest e) {
            Reply.refuse(response, e.status(), e.getMessage());
        }
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = new Parameters(request);
        String name = parameters.text("name").orElse("");
        String given = request.getParameter("password");
        String password = given == null ? "" : given;
        Optional<Entrance.Outcome> outcome = gate.check(request, name, password);
        if (outcome.isEmpty()) {
            throw new BadRequest(404, "Nobody can sign in here: the server was started without --users.");
        }
        if (!outcome.get().pause().isZero()) {
            long seconds = outcome.get().pause().toSeconds();
            response.setHeader("Retry-After", Long.toString(seconds));
            show(request, response, 429, "Too many attempts. Try again in " + seconds + " seconds.");
            return;
        }
        Optional<User> user = outcome.get().user();
        if (user.isEmpty()) {
            show(request, response, 403, "Name or password is wrong.");
            return;
        }
        gate.begin(request, response, user.get());
        goTo(response, target(parameters));
    }

    private void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Visitor.current().isSignedIn()) {
            Visitor.current().checkToken(new Parameters(request).text("token").orElse(""));
        }
        gate.end(request, response);
        goTo(response, "/");
    }

    private void show(HttpServletRequest request, HttpServletResponse response, int status, String fault)
            throws IOException {
        Parameters parameters = new Parameters(request);
        String name =
                request.getMethod().equals("POST") ? parameters.text("name").orElse("") : "";
        Page page = gate.hasUsers()
                ? SignInPage.of(target(parameters), name, fault, gate.isSafe(request))
                : SignInPage.closed();
        byte[] bytes = page.markup().getBytes(StandardCharsets.UTF_8);
        response.setStatus(gate.hasUsers() ? status : 404);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Where to go on: a path of this server, and nothing that a browser could take for another. */
    private static String target(Parameters parameters) {
        return parameters
                .text("to")
                .filter(to -> to.startsWith("/") && !to.startsWith("//"))
                .filter(to -> to.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\' && c != '"'))
                .filter(to -> !to.startsWith(PATH) && !to.startsWith(OUT))
                .orElse("/");
    }

    private static void goTo(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
        response.setHeader("Cache-Control", "no-store");
    }
}
