package org.dateline.serve.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.serve.guard.Clients;

/** Who has signed in to a running server. */
public final class Gate {
    private static final String COOKIE = "dateline-session";
    /** Browsers take a cookie of this prefix only if it is secure and of this host alone. */
    private static final String SECURE_COOKIE = "__Host-" + COOKIE;

    private final boolean openToAll;
    private final Clients clients;
    private final Sessions sessions;
    private final Optional<Users> users;
    private final Optional<Entrance> entrance;
    private final Optional<Basic> basic;

    /** @throws org.dateline.serve.ServeException if the file of the users cannot be read */
    public Gate(Access access, Clients clients, Clock clock) {
        this.openToAll = access.openToAll();
        this.clients = clients;
        this.sessions = new Sessions(clock);
        this.users = access.users().map(Users::new);
        this.entrance = users.map(known -> new Entrance(known, clock));
        this.basic = users.map(known -> new Basic(entrance.orElseThrow(), known, clients, clock));
    }

    boolean isOpenToAll() {
        return openToAll;
    }

    boolean hasUsers() {
        return users.isPresent();
    }

    /** True if nobody between can read what is sent. */
    boolean isSafe(HttpServletRequest request) {
        return clients.isSafe(request);
    }

    Optional<Entrance.Outcome> check(HttpServletRequest request, String name, String password) {
        return entrance.map(door -> door.check(name, password.toCharArray(), clients.address(request)));
    }

    /** The session of a request, as long as its user is in the file just so. */
    Optional<Session> session(HttpServletRequest request) {
        return cookie(request).flatMap(sessions::find).filter(session -> {
            User user = session.user();
            boolean still = users.flatMap(all -> all.named(user.name()))
                    .filter(user::equals)
                    .isPresent();
            if (!still) {
                sessions.end(session.id());
            }
            return still;
        });
    }

    Basic.Outcome program(HttpServletRequest request) {
        return basic.map(each -> each.check(request)).orElse(Basic.Outcome.NONE);
    }

    /** Begins a session in place of the one before, if there was one. */
    void begin(HttpServletRequest request, HttpServletResponse response, User user) {
        cookie(request).ifPresent(sessions::end);
        Session session = sessions.begin(user);
        boolean secure = clients.isSecure(request);
        String name = secure ? SECURE_COOKIE : COOKIE;
        response.addHeader("Set-Cookie", name + "=" + session.id() + attributes(secure));
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        cookie(request).ifPresent(sessions::end);
        boolean secure = clients.isSecure(request);
        String name = secure ? SECURE_COOKIE : COOKIE;
        response.addHeader("Set-Cookie", name + "=" + attributes(secure) + "; Max-Age=0");
    }

    private static String attributes(boolean secure) {
        return "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
    }

    private Optional<String> cookie(HttpServletRequest request) {
        String name = clients.isSecure(request) ? SECURE_COOKIE : COOKIE;
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
