package org.dateline.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets the pages of other programs on this machine read below one path: a program that runs here can read it anyway, and the pages of
 * the web cannot claim such an origin. All else is left to another rule.
 *
 * @param path what they may read
 * @param framed the path below it that they may show in a frame
 * @param others checks all other requests
 */
public record LoopbackPrograms(String path, String framed, Rule others) implements Rule {
    private static final Pattern LOOPBACK = Pattern.compile("http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d{1,5})?");

    @Override
    public Optional<Refusal> check(HttpServletRequest request) {
        String asked = request.getRequestURI();
        boolean below = asked.equals(path) || asked.startsWith(path + "/");
        String origin = request.getHeader("Origin");
        boolean fromHere = below && origin != null && isLoopback(origin);
        boolean shown = asked.equals(framed) && origin == null && isFrame(request);
        return fromHere || shown ? Optional.empty() : others.check(request);
    }

    /** True for the origin of a page that this machine serves to itself. */
    public static boolean isLoopback(@Nullable String origin) {
        return origin != null && LOOPBACK.matcher(origin).matches();
    }

    private static boolean isFrame(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "iframe".equals(request.getHeader("Sec-Fetch-Dest"));
    }
}
