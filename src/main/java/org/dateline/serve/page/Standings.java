package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.Locale;
import org.dateline.store.index.Standing;

/** In what way findings stand in the text, in a reader's words, and as a mark that needs no colour to be told. */
public final class Standings {
    private Standings() {}

    static String words(Standing standing) {
        return switch (standing) {
            case ASSERTED -> "reported";
            case CLAIMED -> "claimed";
            case DENIED -> "denied";
            case OPEN -> "planned or possible";
        };
    }

    /** How it is called in an address. */
    public static String parameter(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    static Html badge(Standing standing) {
        Html sign = element("span", sign(standing)).with("class", "sign").with("aria-hidden", "true");
        return element("span", series(sign, text(" " + words(standing)))).with("class", "badge " + parameter(standing));
    }

    private static String sign(Standing standing) {
        return switch (standing) {
            case ASSERTED -> "\u25CF";
            case CLAIMED -> "\u25D1";
            case DENIED -> "\u2715";
            case OPEN -> "\u25CB";
        };
    }
}
