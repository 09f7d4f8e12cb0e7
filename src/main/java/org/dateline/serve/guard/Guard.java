package org.dateline.serve.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Stands before everything the server answers: refuses what breaks a rule, and sets the headers that bind browsers. */
public final class Guard implements Filter {
    private static final String SCRIPTED = "/ui";

    private static final String COMMON = "; img-src 'self' data:; font-src 'self' data:; base-uri 'none'"
            + "; form-action 'self'; frame-ancestors 'none'";
    private static final String PAGES =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'" + COMMON;
    private static final String APPLICATION =
            "default-src 'none'; script-src 'self'; connect-src 'self'" + "; style-src 'self' 'unsafe-inline'" + COMMON;

    private final List<Rule> rules;

    /** A guard that checks the rules in this order. */
    public Guard(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        bindBrowser(asked, answer);
        Optional<Refusal> refusal =
                rules.stream().flatMap(rule -> rule.check(asked).stream()).findFirst();
        if (refusal.isPresent()) {
            refusal.get().send(answer);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void bindBrowser(HttpServletRequest request, HttpServletResponse response) {
        boolean scripted = SCRIPTED.equals(request.getServletPath());
        response.setHeader("Content-Security-Policy", scripted ? APPLICATION : PAGES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // Under "no-referrer" browsers send an opaque Origin with our own forms.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
}
