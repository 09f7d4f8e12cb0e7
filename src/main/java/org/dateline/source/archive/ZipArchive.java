package org.dateline.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.Unreadable;

/** Reads the files of a zip archive in their order, as a stream: nothing is unpacked to disk, so no name can lead out of a folder. */
public final class ZipArchive {
    private static final int MOST_ENTRIES = 100_000;
    /** Names that are not marked as UTF-8 are in this, in which every byte means something. */
    private static final Charset OLD_NAMES = Charset.forName("IBM437");

    private ZipArchive() {}

    /** Where the files go. */
    public interface Entries {
        /** A file; the stream ends with it. */
        void entry(String name, InputStream bytes);

        /** A file that is not wanted. */
        void skip();
    }

    /** @param wanted which names to read */
    public static void read(InputStream in, Predicate<String> wanted, Entries entries) throws IOException {
        Unpacking.Counted packed = new Unpacking.Counted(in);
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(packed, OLD_NAMES)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw new Unreadable(
                            Code.TOO_LARGE,
                            "The archive has more than " + MOST_ENTRIES + " files, and is read no further.");
                }
                Unpacking bytes = new Unpacking(new Uncloseable(zip), packed);
                take(entry, bytes, wanted, entries);
                bytes.transferTo(OutputStream.nullOutputStream());
            }
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw Unpacking.broken(e);
        }
        if (count == 0) {
            throw new Unreadable(Code.NO_TEXT, "The archive has no files.");
        }
    }

    private static void take(ZipEntry entry, InputStream bytes, Predicate<String> wanted, Entries entries) {
        String name = entry.getName().replace('\\', '/');
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (entry.isDirectory() || last.startsWith(".") || name.startsWith("__MACOSX/") || !wanted.test(last)) {
            entries.skip();
        } else {
            entries.entry(name, bytes);
        }
    }

    /** A reader may close an entry without closing the archive. */
    private static final class Uncloseable extends FilterInputStream {
        Uncloseable(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The archive is closed when all its entries are read.
        }
    }
}
