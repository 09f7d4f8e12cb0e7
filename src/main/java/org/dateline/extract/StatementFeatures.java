package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.Clause.Argument;
import org.dateline.model.Modality;
import org.dateline.model.Statement;

/** What is true of how a statement was found, as far as it tells whether it is right. */
final class StatementFeatures {
    private static final Set<String> CLAUSES = Set.of(
            "root",
            "ccomp",
            "conj",
            "advcl",
            "acl",
            "acl:relcl",
            "xcomp",
            "parataxis",
            "appos",
            "nmod",
            "obl",
            "nsubj");
    private static final int LONG_SENTENCE = 30;
    private static final int SHORT_SENTENCE = 16;
    private static final int LONG_PHRASE = 9;
    private static final int LONGEST_PHRASE = 14;
    private static final int FAR = 8;

    private final SentenceView view;
    private final Tree tree;
    private final Terms terms;

    StatementFeatures(SentenceView view, Terms terms) {
        this.view = view;
        this.tree = view.tree();
        this.terms = terms;
    }

    List<String> of(Candidate candidate, Statement statement) {
        List<String> features = new ArrayList<>();
        boolean typed = !statement.predicate().equals(Statement.UNTYPED);
        Clause clause = candidate.clause();
        int predicate = clause.predicate();
        String relation = tree.relation(predicate);
        features.add("kind " + (typed ? "typed" : candidate.open().name().toLowerCase(Locale.ROOT)));
        features.add("clause " + (CLAUSES.contains(relation) ? relation : "other"));
        VerbGroup verb = clause.verb();
        add(features, verb.copula(), "copula");
        add(features, verb.passive(), "passive");
        add(features, candidate.text().contains(" to "), "chain");
        add(features, statement.negated(), "negated");
        add(features, statement.modality() != Modality.ASSERTED, "not asserted");
        add(features, statement.claimant() != null, "claimed");
        add(features, candidate.text().split(" ").length > 3, "many words");
        boolean noun = candidate.open() != Candidate.Open.TYPED
                && !clause.objects().isEmpty()
                && clause.objects().stream().noneMatch(o -> o.equals(candidate.object()))
                && !verb.copula();
        add(features, noun, "beside object");
        argument(features, "subject", candidate.subject());
        argument(features, "object", candidate.object());
        boolean own = tree.children(predicate, "nsubj").stream()
                .anyMatch(s -> s == candidate.subject().head());
        add(features, !own, "subject from elsewhere");
        add(features, Math.abs(predicate - candidate.subject().head()) > FAR, "subject far");
        add(features, candidate.subject().head() > predicate, "subject behind");
        add(features, isApart(candidate.subject().head(), predicate), "comma before");
        add(features, isApart(predicate, candidate.object().from()), "comma behind");
        sentence(features);
        return features;
    }

    private void argument(List<String> features, String end, Argument argument) {
        int head = argument.head();
        int length = argument.to() - argument.from();
        String kind = view.entity(head) != null
                ? "entity"
                : terms.isTold(argument)
                        ? terms.isNamed(argument) ? "holds name" : "refers"
                        : view.hasTag(head, "NOUN") ? "noun" : "other";
        features.add(end + " " + kind);
        add(features, length > LONG_PHRASE, end + " long");
        add(features, length > LONGEST_PHRASE, end + " longest");
        add(features, length == 1 && kind.equals("noun"), end + " single");
        boolean verb = false;
        boolean comma = false;
        boolean conjunction = false;
        boolean figure = false;
        for (int i = argument.from(); i < argument.to(); i++) {
            verb |= view.hasTag(i, "VERB") || view.hasTag(i, "AUX");
            comma |= view.hasTag(i, "PUNCT") && !view.word(i).equals("-");
            conjunction |= view.hasTag(i, "CCONJ");
            figure |= view.inQuantity(i);
        }
        add(features, verb, end + " holds verb");
        add(features, comma, end + " holds mark");
        add(features, conjunction, end + " holds conjunction");
        add(features, figure, end + " holds figure");
        add(features, !view.hasTag(head, "NOUN") && view.mention(head) == null, end + " odd head");
    }

    private void sentence(List<String> features) {
        add(features, view.size() > LONG_SENTENCE, "sentence long");
        add(features, view.size() < SHORT_SENTENCE, "sentence short");
        boolean odd = false;
        for (int i = 0; i < view.size(); i++) {
            String word = view.word(i);
            odd |= word.equals("(") || word.equals(";") || word.equals(":") || word.equals("–") || word.equals("-");
        }
        add(features, odd, "sentence odd");
    }

    private boolean isApart(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (view.word(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<String> features, boolean holds, String feature) {
        if (holds) {
            features.add(feature);
        }
    }
}
