package org.dateline.source.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.Bylines;
import org.dateline.source.draft.Days;
import org.dateline.source.draft.Draft;
import org.dateline.source.draft.Paragraph;
import org.dateline.source.draft.Reading;
import org.dateline.source.draft.Unreadable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the documents of word processors with Apache Tika. What is embedded in them, pictures or sheets, is left alone. */
public final class OfficeReader {
    private static final long MOST_UNPACKED = 64L << 20;
    private static final int LONGEST_END = 22 + 0xFFFF;
    private static final String BREAKS_OFF = "The document breaks off: what could be read of it is read.";
    private static final double SMALLEST_RATIO = 0.004;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
        ZipSecureFile.setMaxTextSize(MOST_UNPACKED);
        ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
    }

    private OfficeReader() {}

    /** The formats. */
    public enum Format {
        WORD(OOXMLParser::new, true),
        WORD_BINARY(OfficeParser::new, false),
        OPEN_DOCUMENT(OpenDocumentParser::new, true),
        RICH_TEXT(RTFParser::new, false);

        private final Supplier<Parser> parser;
        private final boolean isZip;

        Format(Supplier<Parser> parser, boolean isZip) {
            this.parser = parser;
            this.isZip = isZip;
        }
    }

    public static Reading read(byte[] bytes, Format format) throws IOException {
        Metadata about = new Metadata();
        OfficeText text = new OfficeText();
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            format.parser.get().parse(in, text, about, context());
        } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
            throw new Unreadable(Code.ENCRYPTED, "The document is encrypted: save it without a password.");
        } catch (TikaException | SAXException e) {
            throw refusal(e);
        }
        List<Paragraph> paragraphs = text.paragraphs();
        boolean damaged = format.isZip && !hasEnd(bytes);
        if (paragraphs.isEmpty() && damaged) {
            throw new Unreadable(Code.BROKEN, BREAKS_OFF);
        }
        if (paragraphs.isEmpty()) {
            throw new Unreadable(Code.NO_TEXT, "The document has no text.");
        }
        Draft draft = properties(about, paragraphs).with(paragraphs);
        List<Unreadable> faults = damaged ? List.of(new Unreadable(Code.BROKEN, BREAKS_OFF)) : List.of();
        return new Reading(List.of(draft), List.of(), faults, 0);
    }

    /** Whether a zip file has the record that stands at its end; without it, what was read may be a part. */
    private static boolean hasEnd(byte[] bytes) {
        for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - LONGEST_END); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    /** A title that is set as a heading counts where the properties have none; a day that is shown comes before theirs. */
    private static Draft properties(Metadata about, List<Paragraph> text) {
        String heading = text.get(0).isHeading() ? text.get(0).text() : null;
        String title = Properties.plausible("title", about.get(TikaCoreProperties.TITLE));
        return Properties.draft(
                title == null ? heading : title,
                about.get(TikaCoreProperties.CREATOR),
                Bylines.shownDay(text)
                        .or(() -> Days.day(about.get(TikaCoreProperties.CREATED)))
                        .orElse(null),
                about.get(TikaCoreProperties.LANGUAGE));
    }

    private static Unreadable refusal(Exception fault) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable known) {
                return known;
            }
            if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
                return new Unreadable(Code.TOO_LARGE, "The document unpacks to far more than it holds.");
            }
        }
        return new Unreadable(Code.BROKEN, "The document is broken: " + Unreadable.reason(fault));
    }

    private static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeHeadersAndFooters(false);
        config.setExtractMacros(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler text, Metadata metadata, boolean outputHtml) {
            // Nothing embedded is read.
        }
    }
}
