package org.dateline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Span;
import org.dateline.model.Text;

/** The acronyms that a document introduces in brackets: "Comitato Vale (COVA)", or the other way about. */
final class Introductions {
    private Introductions() {}

    /** For each mention of an acronym that is introduced so, the mention of the full name. */
    static Map<Mention, Mention> of(Annotation annotation) {
        Map<Mention, Mention> introduced = new HashMap<>();
        List<Mention> mentions = annotation.mentions();
        for (int i = 1; i < mentions.size(); i++) {
            Mention before = mentions.get(i - 1);
            Mention inside = mentions.get(i);
            if (isBracketed(annotation.document().text(), before, inside)) {
                add(introduced, inside, before);
                add(introduced, before, inside);
            }
        }
        return introduced;
    }

    private static void add(Map<Mention, Mention> introduced, Mention acronym, Mention full) {
        if (OrganisationForms.mayAbbreviate(acronym.text(), full.text())) {
            introduced.put(acronym, full);
        }
    }

    private static boolean isBracketed(Text text, Mention before, Mention inside) {
        int end = inside.span().end();
        return before.type() == MentionType.ORGANISATION
                && inside.type() == MentionType.ORGANISATION
                && before.span().end() < inside.span().begin()
                && end < text.length()
                && text.slice(new Span(before.span().end(), inside.span().begin()))
                        .strip()
                        .equals("(")
                && text.slice(new Span(end, end + 1)).equals(")");
    }
}
