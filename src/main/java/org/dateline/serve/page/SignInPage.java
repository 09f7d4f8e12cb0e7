package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.series;

import java.util.Optional;

/** Where people sign in. */
public final class SignInPage {
    private SignInPage() {}

    /**
     * @param to where to go on
     * @param fault what was wrong with the last attempt; empty if there was none
     * @param safe nobody between can read what is sent
     */
    public static Page of(String to, String name, String fault, boolean safe) {
        Html warning = safe
                ? Html.NOTHING
                : element("p", "This connection is not encrypted: whoever is between can read your password.")
                        .with("class", "fault");
        Html told = fault.isEmpty() ? Html.NOTHING : alert(fault);
        return page(
                "Sign in",
                series(
                        element("h1", "Sign in"),
                        warning,
                        told,
                        Fields.post(
                                "/sign-in",
                                Fields.credentials(name),
                                Fields.hidden("to", to),
                                element("p", Fields.button("Sign in")))));
    }

    /** Where nobody can. */
    public static Page closed() {
        return page(
                "Sign in",
                series(
                        element("h1", "Nobody can sign in here"),
                        element(
                                "p",
                                "This server only shows the graph. To correct it in the browser, make a user and start the"
                                        + " server with the file of the users:"),
                        element(
                                "p",
                                element("code", "dateline user add NAME --role editor --users users.txt"),
                                element("br"),
                                element("code", "dateline serve --store DIR --users users.txt"))));
    }

    static Html alert(String fault) {
        return element("p", fault).set("role", "alert").with("class", "fault");
    }

    private static Page page(String title, Html body) {
        return new Page(title, body, Optional.empty(), Optional.empty());
    }
}
