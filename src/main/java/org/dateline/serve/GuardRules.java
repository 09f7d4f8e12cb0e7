package org.dateline.serve;

import jakarta.servlet.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.serve.access.Access;
import org.dateline.serve.access.SignInServlet;
import org.dateline.serve.guard.BoundedBody;
import org.dateline.serve.guard.BoundedHead;
import org.dateline.serve.guard.Clients;
import org.dateline.serve.guard.ConcurrencyLimit;
import org.dateline.serve.guard.Guard;
import org.dateline.serve.guard.Hosts;
import org.dateline.serve.guard.LongQuestions;
import org.dateline.serve.guard.LoopbackPrograms;
import org.dateline.serve.guard.OwnHost;
import org.dateline.serve.guard.OwnOrigin;
import org.dateline.serve.guard.RateLimit;
import org.dateline.serve.guard.ReadOnly;
import org.dateline.serve.guard.ReadableParameters;
import org.dateline.serve.guard.Rule;
import org.dateline.serve.review.CorrectServlet;
import org.dateline.serve.review.CorrectionsServlet;
import org.dateline.serve.review.ReviewServlet;

/**
 * Which rules stand before the server, by whom it answers.
 *
 * @param query the paths that answer SPARQL
 * @param write the paths by which Fuseki would write
 */
record GuardRules(Access access, Set<String> query, Set<String> write) {
    private static final int LONGEST_ADDRESS = 64 * 1024;
    private static final int LONGEST_HEADERS = 32 * 1024;
    /** A page of the Fuseki UI takes some twenty requests. */
    private static final int BURST = 300;

    private static final double PER_SECOND = 30;
    /** As many as a browser has connections to a server. */
    private static final int AT_ONCE = 6;

    private static final String RECONCILE = "/reconcile";
    private static final Set<String> SIGNING = Set.of(SignInServlet.PATH, SignInServlet.OUT);
    private static final Set<String> EDITING = Set.of(ReviewServlet.PATH, CorrectServlet.PATH, CorrectionsServlet.PATH);

    GuardRules {
        query = Set.copyOf(query);
        write = Set.copyOf(write);
    }

    /**
     * The guard.
     *
     * @param maximumBody the largest body that is read, in bytes
     * @param editing true if editors may send their forms
     */
    Guard guard(long maximumBody, boolean editing) {
        Hosts hosts = new Hosts(access.hostNames(), access.isPublic());
        List<Rule> rules = new ArrayList<>();
        if (access.isPublic()) {
            rules.add(new RateLimit(clients(), BURST, PER_SECOND, System::nanoTime));
        }
        rules.addAll(List.of(
                new OwnHost(hosts),
                new LoopbackPrograms(RECONCILE, RECONCILE + "/preview", new OwnOrigin(hosts, clients())),
                new BoundedHead(LONGEST_ADDRESS, LONGEST_HEADERS),
                new BoundedBody(maximumBody),
                new ReadableParameters(),
                new ReadOnly(query, write, forms(editing))));
        return new Guard(rules);
    }

    private Set<String> forms(boolean editing) {
        Set<String> forms = new TreeSet<>(Set.of(RECONCILE));
        if (access.users().isPresent()) {
            forms.addAll(SIGNING);
        }
        if (editing) {
            forms.addAll(EDITING);
        }
        return forms;
    }

    /** The bound of what one address asks at once, where others share the server. */
    Optional<Filter> concurrency() {
        return access.isPublic()
                ? Optional.of(new ConcurrencyLimit(clients(), AT_ONCE, new LongQuestions(query)))
                : Optional.empty();
    }

    private Clients clients() {
        return new Clients(access.behindProxy());
    }
}
