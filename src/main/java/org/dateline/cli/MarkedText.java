package org.dateline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.Extraction;
import org.dateline.model.Figure;
import org.dateline.model.Modality;
import org.dateline.model.Span;
import org.dateline.model.Speech;
import org.dateline.model.Statement;
import org.dateline.model.Term;
import org.dateline.model.Text;
import org.jspecify.annotations.Nullable;

/** An article with what was found in it, for the terminal: in colours where it has them, else in brackets. */
final class MarkedText {
    private final Extraction extraction;
    private final boolean colours;

    MarkedText(Extraction extraction, boolean colours) {
        this.extraction = extraction;
        this.colours = colours;
    }

    private record Mark(Span span, String name, int colour) {}

    void print(PrintWriter out) {
        String title = extraction.document().title();
        out.println(strong(title == null ? extraction.document().source() : title));
        out.println();
        extraction.document().blocks().forEach(block -> printBlock(out, block));
        section(
                out,
                "Figures",
                extraction.figures().stream().map(MarkedText::line).toList());
        section(out, "Speech", extraction.speech().stream().map(this::line).toList());
    }

    private void printBlock(PrintWriter out, Block block) {
        String text = marked(block.span());
        out.println(
                switch (block.kind()) {
                    case PARAGRAPH -> text;
                    case HEADING -> strong(text);
                    case DATELINE, CAPTION -> faint(text);
                    case PROMOTION -> faint("(left out) " + text);
                });
        extraction.statements().stream()
                .filter(s -> block.span().contains(s.evidence()))
                .forEach(s -> out.println("    " + faint("· ") + line(s)));
        out.println();
    }

    private String marked(Span block) {
        Text text = extraction.document().text();
        StringBuilder marked = new StringBuilder();
        int at = block.begin();
        for (Mark mark : marks()) {
            if (block.contains(mark.span()) && mark.span().begin() >= at) {
                marked.append(text.slice(new Span(at, mark.span().begin())));
                String words = text.slice(mark.span());
                marked.append(
                        colours
                                ? "\u001b[" + mark.colour() + "m" + words + "\u001b[0m"
                                : "[" + mark.name() + " " + words + "]");
                at = mark.span().end();
            }
        }
        return marked.append(text.slice(new Span(at, block.end()))).toString();
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (EntityMention mention : extraction.resolution().mentions()) {
            EntityType type = mention.entity().type();
            marks.add(new Mark(mention.mention().span(), type.label(), 32 + type.ordinal() * 2));
        }
        extraction.figures().forEach(f -> marks.add(new Mark(f.quantity().span(), "Figure", 33)));
        marks.sort(Comparator.comparing(Mark::span));
        return marks;
    }

    private void section(PrintWriter out, String name, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(strong(name));
            lines.forEach(line -> out.println("  " + line));
            out.println();
        }
    }

    private static String line(Statement s) {
        String predicate = s.predicate().equals(Statement.UNTYPED) ? "“" + s.predicateText() + "”" : s.predicate();
        String status = (s.negated() ? ", not" : "")
                + (s.modality() == Modality.ASSERTED ? "" : ", " + s.modality().label());
        String post = s.post() == null || !(s.object() instanceof Term.Known)
                ? ""
                : " as " + s.post().role();
        return s.subject().label() + " — " + predicate + " → " + s.object().label() + post + status
                + when(s.time() == null ? null : s.time().value())
                + (s.place() == null ? "" : ", in " + s.place().label()) + says(s.claimant());
    }

    private static String line(Figure f) {
        String counts = f.counts() == null ? "" : " " + f.counts();
        String about = f.about().isEmpty()
                ? ""
                : ", about "
                        + String.join(
                                ", ", f.about().stream().map(e -> e.label()).toList());
        String unit = f.quantity().unit()
                + (f.quantity().per() == null ? "" : " per " + f.quantity().per());
        return f.quantity().text() + counts + " (" + f.quantity().modifier().label() + ", " + unit + ")" + about
                + when(f.time() == null ? null : f.time().value()) + says(f.claimant());
    }

    private String line(Speech s) {
        String words = extraction.document().text().slice(s.content()).replaceAll("\\s+", " ");
        return (s.speaker() == null ? "?" : s.speaker().label()) + ": " + (s.direct() ? "“" + words + "”" : words);
    }

    private static String when(@Nullable String time) {
        return time == null ? "" : ", " + time;
    }

    private static String says(@Nullable Term claimant) {
        return claimant == null ? "" : " (says " + claimant.label() + ")";
    }

    private String strong(String text) {
        return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String faint(String text) {
        return colours ? "\u001b[2m" + text + "\u001b[0m" : text;
    }
}
