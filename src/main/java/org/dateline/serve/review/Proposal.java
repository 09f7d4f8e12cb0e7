package org.dateline.serve.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Correction;
import org.dateline.model.Correction.Verdict;
import org.dateline.model.EntityType;
import org.dateline.serve.http.BadRequest;
import org.dateline.serve.http.Parameters;
import org.dateline.store.CorrectionDesk;

/**
 * A correction that an editor is about to make.
 *
 * @param entity the IRI of the thing or finding
 * @param other the IRI of a second thing, ours or elsewhere; empty if there is none
 * @param name the new name or kind; empty if there is none
 * @param documents the IRIs of the articles that mean another thing
 */
record Proposal(Deed deed, String entity, String other, String name, List<String> documents) {
    private static final int MOST_DOCUMENTS = 500;
    private static final int LONGEST_NAME = 200;

    /** The names of its parameters. */
    static final List<String> PARAMETERS = List.of("entity", "other", "name", "in", "do");

    Proposal {
        documents = List.copyOf(documents);
    }

    /**
     * Reads the parameters of a request.
     *
     * @param iris makes IRIs of what is given by its path
     * @throws BadRequest if one is missing, or wrong
     */
    static Proposal read(Parameters parameters, String[] in, UnaryOperator<String> iris) {
        Deed deed = parameters
                .text("do")
                .flatMap(Deed::of)
                .orElseThrow(() -> new BadRequest("The parameter \"do\" is one of: "
                        + Stream.of(Deed.values()).map(Deed::word).collect(Collectors.joining(", "))));
        String entity = needed(parameters, "entity");
        Optional<String> other = parameters.text("other");
        if (in.length > MOST_DOCUMENTS) {
            throw new BadRequest("At most " + MOST_DOCUMENTS + " articles at once.");
        }
        Proposal proposal = new Proposal(
                deed,
                iri(iris, entity),
                other.map(given -> iri(iris, given)).orElse(""),
                parameters.text("name").orElse(""),
                Arrays.stream(in)
                        .filter(each -> each.length() <= Parameters.LONGEST)
                        .map(each -> iri(iris, each))
                        .toList());
        proposal.checkComplete();
        return proposal;
    }

    private static String needed(Parameters parameters, String name) {
        return parameters.text(name).orElseThrow(() -> new BadRequest("The parameter \"" + name + "\" is missing."));
    }

    private static String iri(UnaryOperator<String> iris, String given) {
        if (given.chars().anyMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0)) {
            throw new BadRequest("A thing is given by its path or IRI, which has no such characters.");
        }
        return iris.apply(given);
    }

    private void checkComplete() {
        switch (deed) {
            case MERGE, DISTINGUISH -> require(!other.isEmpty(), "other", "the second thing");
            case LINK, UNLINK ->
                require(other.startsWith("http://") || other.startsWith("https://"), "other", "a web address");
            case SPLIT -> require(!documents.isEmpty(), "in", "the articles that mean another thing");
            case RENAME -> require(isName(name), "name", "the name, of 200 characters at most");
            case RETYPE -> require(type().isPresent(), "name", "person, place or organisation");
            case REJECT, CONFIRM -> {}
        }
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
    }

    private static void require(boolean given, String parameter, String meaning) {
        if (!given) {
            throw new BadRequest("The parameter \"" + parameter + "\" has to say " + meaning + ".");
        }
    }

    private Optional<EntityType> type() {
        return Stream.of(EntityType.values())
                .filter(type -> type.label().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Makes the correction. */
    Correction make(CorrectionDesk desk) {
        return switch (deed) {
            case MERGE -> desk.sameness(List.of(entity, other), Verdict.CONFIRMED);
            case DISTINGUISH -> desk.sameness(List.of(entity, other), Verdict.REJECTED);
            case SPLIT -> desk.split(entity, documents);
            case RENAME -> desk.rename(entity, name);
            case RETYPE -> desk.retype(entity, type().orElseThrow());
            case REJECT -> desk.judge(entity, Verdict.REJECTED);
            case CONFIRM -> desk.judge(entity, Verdict.CONFIRMED);
            case LINK -> desk.link(entity, other, Verdict.CONFIRMED);
            case UNLINK -> desk.link(entity, other, Verdict.REJECTED);
        };
    }
}
