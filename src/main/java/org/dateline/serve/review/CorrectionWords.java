package org.dateline.serve.review;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.dateline.model.Correction;
import org.dateline.model.Correction.Verdict;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.Portrait;

/** Corrections in words, with what they speak of as links. */
final class CorrectionWords implements Correction.Visitor<Html> {
    private static final int MOST = 6;

    private final Portrait portrait;

    CorrectionWords(Portrait portrait) {
        this.portrait = portrait;
    }

    private Html said(String words, Collection<String> iris) {
        List<Html> parts = new ArrayList<>(List.of(text(words)));
        new TreeSet<>(iris).stream().limit(MOST).forEach(iri -> {
            parts.add(text(parts.size() == 1 ? " " : ", "));
            parts.add(portrait.link(iri));
        });
        if (iris.size() > MOST) {
            parts.add(text(" and " + (iris.size() - MOST) + " more"));
        }
        return series(parts);
    }

    @Override
    public Html merge(Correction.Merge merge) {
        return said("One thing:", merge.names());
    }

    @Override
    public Html distinguish(Correction.Distinguish distinguish) {
        return said("Not one thing:", distinguish.names());
    }

    @Override
    public Html split(Correction.Split split) {
        return series(
                said("Another thing than", List.of(split.from())),
                said(" in", split.occurrences().keySet()));
    }

    @Override
    public Html rename(Correction.Rename rename) {
        return said("Named “" + rename.label() + "”:", rename.names());
    }

    @Override
    public Html retype(Correction.Retype retype) {
        String kind = retype.type().label().toLowerCase(Locale.ROOT);
        return said((kind.startsWith("o") ? "An " : "A ") + kind + ":", retype.names());
    }

    @Override
    public Html rejectNames(Correction.RejectNames rejection) {
        return said("No name:", rejection.names());
    }

    @Override
    public Html link(Correction.Link link) {
        boolean same = link.verdict() == Verdict.CONFIRMED;
        return series(
                said(same ? "The same thing:" : "Not the same thing:", link.names()),
                text(same ? " and " : " as "),
                Portrait.web(link.sameAs()));
    }

    @Override
    public Html judged(Correction.Judged judged) {
        boolean right = judged.verdict() == Verdict.CONFIRMED;
        return series(
                said(right ? "Right:" : "Wrong:", List.of(judged.finding())),
                text(" in "),
                portrait.link(judged.document()));
    }

    @Override
    public Html revoke(Correction.Revoke revocation) {
        return series(text("Taken back: "), element("code", revocation.correction()));
    }
}
