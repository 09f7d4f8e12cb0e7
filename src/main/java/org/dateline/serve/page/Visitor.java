package org.dateline.serve.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.dateline.serve.http.BadRequest;

/**
 * Who looks at a page, as long as a request is answered. A page shows the same to all, but for what only some may do.
 *
 * @param name how they are called; empty if they have not signed in
 * @param edits they may judge and correct
 * @param token what their forms send back; empty if they have no session
 * @param maySignIn there are users of this server
 * @param notice what stands above every page that they see; empty if nothing does
 */
public record Visitor(String name, boolean edits, String token, boolean maySignIn, String notice) {
    /** Somebody, where nobody can sign in. */
    public static final Visitor NOBODY = new Visitor("", false, "", false, "");

    /** Somebody who has not signed in, and could. */
    public static final Visitor STRANGER = new Visitor("", false, "", true, "");

    private static final ThreadLocal<Visitor> CURRENT = new ThreadLocal<>();

    /** A person with a session. */
    public static Visitor person(String name, boolean edits, String token) {
        return new Visitor(name, edits, token, true, "");
    }

    /** A program; it has no forms, and so changes nothing. */
    public static Visitor program(String name) {
        return new Visitor(name, false, "", true, "");
    }

    /** The same, with something that they have to know. */
    public Visitor told(String words) {
        return new Visitor(name, edits, token, maySignIn, words);
    }

    /** The visitor whose request this thread answers. */
    public static Visitor current() {
        Visitor current = CURRENT.get();
        return current == null ? NOBODY : current;
    }

    /** This thread now answers a request of the visitor, until it {@linkplain #leave leaves}. */
    public static void enter(Visitor visitor) {
        CURRENT.set(visitor);
    }

    public static void leave() {
        CURRENT.remove();
    }

    public boolean isSignedIn() {
        return !name.isEmpty();
    }

    /**
     * Checks that a form comes from a page that was shown in this session.
     *
     * @throws BadRequest with status 403 if it does not
     */
    public void checkToken(String sent) {
        byte[] own = token.getBytes(StandardCharsets.UTF_8);
        if (token.isEmpty() || !MessageDigest.isEqual(own, sent.getBytes(StandardCharsets.UTF_8))) {
            throw new BadRequest(
                    403, "This form is not from your session, or the session has ended. Load the page again.");
        }
    }
}
