package org.dateline.source.office;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.Bylines;
import org.dateline.source.draft.Draft;
import org.dateline.source.draft.Paragraph;
import org.dateline.source.draft.Reading;
import org.dateline.source.draft.Unreadable;
import org.jspecify.annotations.Nullable;

/** Reads the text of a PDF (ISO 32000). Pictures of pages have none, and forms, scripts and attachments are left alone. */
public final class PdfReader {
    private static final long MOST_MEMORY = 256L << 20;
    private static final int TOP = 3;
    private static final int MOST_PAGES = 2_000;

    private PdfReader() {}

    public static Reading read(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            return Reading.of(draft(pdf));
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Code.ENCRYPTED, "The PDF is encrypted: save it without a password.");
        }
    }

    private static Draft draft(PDDocument pdf) throws IOException {
        AccessPermission may = pdf.getCurrentAccessPermission();
        if (!may.canExtractContent() && !may.canExtractForAccessibility()) {
            throw new Unreadable(Code.ENCRYPTED, "The PDF forbids that its text is taken out.");
        }
        if (pdf.getNumberOfPages() > MOST_PAGES) {
            throw new Unreadable(Code.TOO_LARGE, "The PDF has more than " + MOST_PAGES + " pages.");
        }
        List<Paragraph> text = new PdfText(pdf).paragraphs();
        if (text.isEmpty()) {
            throw new Unreadable(Code.NO_TEXT, "The PDF has no text; if its pages are pictures, they are not read.");
        }
        return properties(pdf, text)
                .or(Properties.draft(heading(text), null, null, null))
                .with(text);
    }

    /** The heading near the top, which counts where the properties have no title. */
    private static @Nullable String heading(List<Paragraph> text) {
        return text.stream()
                .limit(TOP)
                .filter(Paragraph::isHeading)
                .map(Paragraph::text)
                .findFirst()
                .orElse(null);
    }

    /** The day that is shown comes before that on which the file was made. */
    private static Draft properties(PDDocument pdf, List<Paragraph> text) {
        PDDocumentInformation about = pdf.getDocumentInformation();
        return Properties.draft(
                about.getTitle(),
                about.getAuthor(),
                Bylines.shownDay(text).orElse(day(about.getCreationDate())),
                pdf.getDocumentCatalog().getLanguage());
    }

    private static @Nullable LocalDate day(@Nullable Calendar date) {
        ZoneId zone = date == null ? ZoneId.of("UTC") : date.getTimeZone().toZoneId();
        return date == null ? null : LocalDate.ofInstant(date.toInstant(), zone);
    }
}
