package org.dateline.source.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dateline.model.Block;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.Paragraph;
import org.dateline.source.draft.Paragraphs;
import org.dateline.source.draft.Unreadable;
import org.dateline.source.office.PdfPage.Piece;

/**
 * The paragraphs of a PDF: lines are joined, words put together that were parted at line ends, running heads left out, and what is
 * short and set in larger type than most is a heading.
 */
final class PdfText {
    private static final Pattern PARTED = Pattern.compile("(?<=\\p{Ll}{2})-\\n(?=\\p{Ll}{2})");
    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final int PAGES_FOR_HEADS = 3;
    private static final int EDGE = 2;
    private static final int LONGEST = 20_000_000;
    private static final int LONGEST_HEADING = 200;
    private static final float LARGER = 1.15f;

    private final List<List<Piece>> pages;
    private final Map<String, Integer> heads;
    private final float usual;
    private final Paragraphs paragraphs = new Paragraphs();
    private String open = "";

    PdfText(PDDocument pdf) throws IOException {
        pages = pages(pdf);
        heads = heads(pages);
        usual = usualSize(pages);
    }

    List<Paragraph> paragraphs() {
        for (List<Piece> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                if (!isRunningHead(page, i)) {
                    add(page.get(i));
                }
            }
        }
        return paragraphs.list();
    }

    private void add(Piece piece) {
        String text = PARTED.matcher(piece.text()).replaceAll("");
        boolean heading = piece.size() > LARGER * usual && text.length() <= LONGEST_HEADING;
        boolean goesOn = !heading && !open.isEmpty() && continues(open, text);
        if (!goesOn) {
            paragraphs.end();
        }
        paragraphs.add(goesOn ? " " + text : text);
        paragraphs.mark(heading ? Block.Kind.HEADING : null);
        open = heading ? "" : text;
    }

    /** Whether a paragraph goes on in the next column or page. */
    private static boolean continues(String open, String next) {
        return Character.isLowerCase(next.codePointAt(0)) && ".!?:\"”".indexOf(open.charAt(open.length() - 1)) < 0;
    }

    private static List<List<Piece>> pages(PDDocument pdf) throws IOException {
        List<List<Piece>> pages = new ArrayList<>();
        long length = 0;
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new Unreadable(Code.TIMEOUT, "Reading was given up at page " + number + ".");
            }
            List<Piece> page = PdfPage.pieces(pdf, number);
            length += page.stream().mapToInt(piece -> piece.text().length()).sum();
            if (length > LONGEST) {
                throw new Unreadable(Code.TOO_LARGE, "The text of the PDF is too large for one article.");
            }
            pages.add(page);
        }
        return pages;
    }

    /** The size in which the most characters are set. */
    private static float usualSize(List<List<Piece>> pages) {
        Map<Float, Integer> lengths = new TreeMap<>();
        pages.forEach(page ->
                page.forEach(piece -> lengths.merge(piece.size(), piece.text().length(), Integer::sum)));
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    /** How many pages have each of the pieces that stand at their edges, whatever numbers are in them. */
    private static Map<String, Integer> heads(List<List<Piece>> pages) {
        Map<String, Integer> heads = new HashMap<>();
        for (List<Piece> page : pages) {
            IntStream.range(0, page.size())
                    .filter(i -> isEdge(page, i))
                    .mapToObj(i -> shape(page.get(i)))
                    .distinct()
                    .forEach(head -> heads.merge(head, 1, Integer::sum));
        }
        return heads;
    }

    private static boolean isEdge(List<Piece> page, int i) {
        return i < EDGE || i >= page.size() - EDGE;
    }

    private boolean isRunningHead(List<Piece> page, int i) {
        int seen = heads.getOrDefault(shape(page.get(i)), 0);
        boolean number = NUMBERS.matcher(page.get(i).text()).matches();
        return isEdge(page, i) && (number || seen >= PAGES_FOR_HEADS && seen * 2 > pages.size());
    }

    private static String shape(Piece piece) {
        return NUMBERS.matcher(piece.text()).replaceAll("0");
    }
}
