package org.dateline.serve.access;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dateline.serve.guard.Refusal;
import org.dateline.serve.page.Visitor;

/**
 * Finds out who asks, by the cookie of a session or by Basic credentials (RFC 7617), and lets through who may read. People are shown
 * where to sign in; programs are told how (401).
 */
public final class AccessFilter implements Filter {
    private static final Set<String> ALWAYS = Set.of(
            SignInServlet.PATH,
            SignInServlet.OUT,
            "/style/dateline.css",
            "/script/pages.js",
            "/favicon.ico",
            "/ui/favicon.ico");
    private static final Pattern SCRIPT = Pattern.compile("/script/[a-z-]+\\.js");
    private static final String CHALLENGE = "Basic realm=\"Dateline\", charset=\"UTF-8\"";

    private final Gate gate;
    private final Supplier<String> notice;

    /** @param notice what every page that an editor sees says above all else; empty if there is nothing to say */
    public AccessFilter(Gate gate, Supplier<String> notice) {
        this.gate = gate;
        this.notice = notice;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        Optional<Session> session = gate.session(asked);
        Basic.Outcome program = session.isPresent() ? Basic.Outcome.NONE : gate.program(asked);
        if (program.refusal().isPresent()) {
            program.refusal().get().send(answer);
            return;
        }
        boolean known = session.isPresent() || program.user().isPresent();
        if (!known && !gate.isOpenToAll() && !isAlwaysOpen(asked.getRequestURI())) {
            askToSignIn(asked, answer);
            return;
        }
        Visitor visitor = session.map(AccessFilter::visitor)
                .or(() -> program.user().map(user -> Visitor.program(user.name())))
                .orElse(gate.hasUsers() ? Visitor.STRANGER : Visitor.NOBODY);
        Visitor.enter(visitor.edits() ? visitor.told(notice.get()) : visitor);
        try {
            chain.doFilter(request, response);
        } finally {
            Visitor.leave();
        }
    }

    private static boolean isAlwaysOpen(String path) {
        return ALWAYS.contains(path) || SCRIPT.matcher(path).matches();
    }

    private static Visitor visitor(Session session) {
        boolean edits = session.user().role() == Role.EDITOR;
        return Visitor.person(session.user().name(), edits, session.token());
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accept = request.getHeader("Accept");
        boolean person = request.getMethod().equals("GET") && accept != null && accept.contains("text/html");
        if (person) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String to = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", SignInServlet.PATH + "?to=" + to);
            return;
        }
        unknown("Sign in at " + SignInServlet.PATH + ", or send name and password (HTTP Basic).", request)
                .send(response);
    }

    /** A script in a page is not told of Basic, since a browser would ask for a password in a window of its own. */
    static Refusal unknown(String reason, HttpServletRequest request) {
        Refusal refusal = Refusal.of(HttpServletResponse.SC_UNAUTHORIZED, reason);
        return request.getHeader("Sec-Fetch-Mode") == null ? refusal.with("WWW-Authenticate", CHALLENGE) : refusal;
    }

    static Refusal later(Duration wait) {
        return Refusal.later("Too many attempts to sign in.", wait);
    }
}
