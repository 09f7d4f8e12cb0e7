package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.serve.http.BadRequest;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.page.Asked;
import org.dateline.serve.page.Offsets;

/** What a request asks of a page of lists: which findings, which part, from which item on. */
final class ViewParameters {
    private static final int FURTHEST = 100_000;
    private static final int LONGEST = 100;

    private ViewParameters() {}

    /**
     * Reads them.
     *
     * @param base what the names of the graph begin with
     * @throws BadRequest if a parameter is wrong; the message says which and what it may be
     */
    static Asked asked(HttpServletRequest request, String base) {
        Parameters parameters = new Parameters(request);
        return new Asked(
                SelectionParameters.of(request, base).selection(),
                parameters.text("part").map(ViewParameters::part),
                parameters.number("offset", 0, FURTHEST, 0),
                parameters.number("limit", 1, LONGEST, Asked.STRETCH));
    }

    /**
     * The passage of an article that is asked for, by its code points, as {@code char=120,245} (RFC 5147).
     *
     * @throws BadRequest if it is no range, or longer than a page
     */
    static Optional<Offsets> passage(HttpServletRequest request) {
        return new Parameters(request)
                .text("char")
                .map(range -> Offsets.parse(range)
                        .filter(Offsets::isPassage)
                        .orElseThrow(
                                () -> new BadRequest("The parameter \"char\" is a range of code points, as 120,245, of "
                                        + Offsets.LONGEST_PASSAGE + " at most.")));
    }

    private static Asked.Part part(String name) {
        return Stream.of(Asked.Part.values())
                .filter(part -> part.parameter().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadRequest("The parameter \"part\" is one of "
                        + Stream.of(Asked.Part.values())
                                .map(Asked.Part::parameter)
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}
