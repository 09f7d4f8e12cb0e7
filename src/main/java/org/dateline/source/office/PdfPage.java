package org.dateline.source.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text of a page in pieces: a piece ends where PDFBox sees a paragraph end, or where the size of the type changes. */
final class PdfPage extends PDFTextStripper {
    private static final float ANOTHER_SIZE = 0.12f;

    /**
     * Some lines of a page.
     *
     * @param text with line ends
     * @param size of the type, in points
     */
    record Piece(String text, float size) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private float size;
    private boolean atLineStart = true;

    /** @param number the page, from one */
    static List<Piece> pieces(PDDocument pdf, int number) throws IOException {
        PdfPage page = new PdfPage();
        page.setStartPage(number);
        page.setEndPage(number);
        page.getText(pdf);
        page.close();
        return page.pieces;
    }

    private void close() {
        String text = open.toString().strip();
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, size));
        }
        open.setLength(0);
        atLineStart = true;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (atLineStart && !positions.isEmpty()) {
            float now = positions.get(0).getFontSizeInPt();
            if (Math.abs(now - size) > ANOTHER_SIZE * Math.max(now, size)) {
                close();
            }
            size = now;
            atLineStart = false;
        }
        open.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        open.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        open.append('\n');
        atLineStart = true;
    }

    @Override
    protected void writeParagraphEnd() {
        close();
    }
}
