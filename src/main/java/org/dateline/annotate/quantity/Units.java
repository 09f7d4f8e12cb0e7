package org.dateline.annotate.quantity;

import java.util.List;
import org.dateline.annotate.piece.Phrases;
import org.dateline.annotate.piece.Pieces;
import org.dateline.annotate.piece.Table;
import org.jspecify.annotations.Nullable;

/** The names and abbreviations of units of measure. */
final class Units {
    private final Phrases<String> forms = Phrases.ofAnyCase();
    private final Phrases<String> compounds = Phrases.ofAnyCase();
    private final Phrases<String> beforeWord = Phrases.ofAnyCase();
    private final Phrases<String> abbreviations = Phrases.ofOwnCase();
    private final Phrases<String> joined = Phrases.ofOwnCase();

    Units() {
        for (List<String> row : Table.rows(Units.class, "units.tsv", 4)) {
            Table.values(row.get(1)).forEach(form -> addForm(form, row.get(0)));
            Table.values(row.get(2)).forEach(form -> abbreviations.put(form, row.get(0)));
            Table.values(row.get(3)).forEach(form -> joined.put(form, row.get(0)));
        }
    }

    private void addForm(String form, String unit) {
        if (form.startsWith("-")) {
            compounds.put(form.substring(1), unit);
        } else if (form.endsWith(")")) {
            beforeWord.put(form.replace("(", "").replace(")", ""), unit);
        } else {
            forms.put(form, unit);
        }
    }

    /** The unit that begins with a piece after a space, or joined to the number without a hyphen. */
    Phrases.@Nullable Match<String> from(Pieces pieces, int at) {
        Phrases.Match<String> found = longer(forms.from(pieces, at), abbreviations.from(pieces, at));
        Phrases.Match<String> withWord = beforeWord.from(pieces, at);
        if (withWord != null) {
            return new Phrases.Match<>(withWord.meaning(), withWord.from(), withWord.to() - 1);
        }
        return pieces.at(at).joined() ? longer(found, joined.from(pieces, at)) : found;
    }

    /** The unit that begins with the piece after a hyphen. */
    Phrases.@Nullable Match<String> afterHyphen(Pieces pieces, int at) {
        return longer(from(pieces, at), compounds.from(pieces, at));
    }

    private static Phrases.@Nullable Match<String> longer(
            Phrases.@Nullable Match<String> one, Phrases.@Nullable Match<String> other) {
        return one == null || other != null && other.to() > one.to() ? other : one;
    }
}
