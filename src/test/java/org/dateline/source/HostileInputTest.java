package org.dateline.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dateline.model.Document;
import org.dateline.source.BadInput.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is made to do harm is refused with its reason, in little time, and what stands beside it is read. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileInputTest {
    private static final Path DOORS = Path.of("src/test/resources/org/dateline/source/doors");
    private static final long LARGE = 300L << 20;

    @TempDir
    private Path folder;

    private final List<Document> documents = new ArrayList<>();
    private final List<BadInput> faults = new ArrayList<>();

    /** Whatever the input was, something was said about it. */
    @AfterEach
    void nothing_is_lost() {
        assertThat(documents.size() + faults.size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomb.txt.gz", "bomb.jsonl.gz", "bomb.warc.gz"})
    void a_gzip_bomb_is_refused(String name) throws Exception {
        String start = name.contains("warc") ? "WARC/1.0\r\nContent-Length: 999999999\r\n\r\n" : "{\"a";
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(start.getBytes(UTF_8));
            write(out, (byte) 'a', LARGE);
        }
        read(file);

        assertThat(faults).extracting(BadInput::code).containsOnly(Code.TOO_LARGE);
        assertThat(documents).isEmpty();
    }

    @Test
    void a_zip_bomb_is_refused_wherever_it_lies_and_what_stands_before_it_is_read() throws Exception {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "first.txt", "The first file is harmless.".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("bomb.png"));
            write(zip, (byte) 0, LARGE);
            entry(zip, "last.txt", "The last file is never seen.".getBytes(UTF_8));
        }
        read(file);

        assertThat(documents).extracting(Document::source).containsExactly(file + "#first.txt");
        assertThat(faults).extracting(BadInput::code).containsExactly(Code.TOO_LARGE);
    }

    @Test
    void archives_in_archives_are_read_to_a_depth() throws Exception {
        byte[] bytes = "The text lies deep inside.".getBytes(UTF_8);
        String name = "text.txt";
        for (int i = 0; i < 20; i++) {
            bytes = zip(name, bytes);
            name = "a.zip";
            if (i == 3) {
                read(Files.write(folder.resolve("four.zip"), bytes));
            }
        }
        read(Files.write(folder.resolve("twenty.zip"), bytes));

        assertThat(documents).hasSize(1);
        assertThat(faults).extracting(BadInput::code).containsExactly(Code.TOO_DEEP);
    }

    @Test
    void entities_do_not_grow_and_load_nothing() throws Exception {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
        }
        laughs.append("<!ENTITY f SYSTEM \""
                + Files.writeString(folder.resolve("secret"), "SECRET").toUri() + "\">");
        laughs.append(
                "<!ENTITY u SYSTEM \"http://127.0.0.1:9/\">]><rss version=\"2.0\"><channel><title>t</title><item><title>&e39;</title>"
                        + "<description>Words &e39; &f; &u; and more words.</description></item></channel></rss>");
        read(Files.writeString(folder.resolve("laughs.xml"), laughs));

        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).text().chars()).doesNotContain("haha").doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "content.xml"})
    void documents_of_word_processors_load_no_entities(String part) throws Exception {
        String secret =
                Files.writeString(folder.resolve("secret"), "SECRET").toUri().toString();
        byte[] whole = Files.readAllBytes(
                DOORS.resolve(part.startsWith("word") ? "docx/plain.docx" : "docx/open-document.odt"));
        byte[] evil = replaced(
                whole,
                part,
                xml -> xml.replaceFirst("(<\\?xml[^>]*>)?", "<!DOCTYPE x [<!ENTITY f SYSTEM \"" + secret + "\">]>")
                        .replace("hospital", "&f;"));
        read(Files.write(folder.resolve("evil"), evil));

        documents.forEach(d -> assertThat(d.text().chars()).doesNotContain("SECRET"));
    }

    @Test
    void a_document_that_unpacks_without_end_is_refused() throws Exception {
        byte[] whole = Files.readAllBytes(DOORS.resolve("docx/plain.docx"));
        String much = "<w:p><w:r><w:t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</w:t></w:r></w:p>".repeat(2_000_000);
        read(Files.write(
                folder.resolve("bomb.docx"),
                replaced(whole, "word/document.xml", xml -> xml.replace("<w:body>", "<w:body>" + much))));

        assertThat(documents).isEmpty();
        assertThat(faults).extracting(BadInput::code).containsAnyOf(Code.TOO_LARGE, Code.TIMEOUT);
    }

    @Test
    void a_page_nested_without_end_is_read_or_refused() throws Exception {
        read(Files.writeString(
                folder.resolve("deep.html"),
                "<html><body>" + "<div>".repeat(100_000)
                        + "The text lies below a hundred thousand elements, each in the other, said nobody."));

        assertThat(documents.size() + faults.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"text\":", "{\"text\":"})
    void json_nested_without_end_is_refused(String opening) throws Exception {
        read(Files.writeString(folder.resolve("deep.json"), "[{\"a\":" + opening.repeat(100_000)));

        assertThat(faults).extracting(BadInput::code).containsExactly(Code.NOT_JSON);
    }

    @Test
    void data_nested_without_end_in_a_page_are_passed_over() throws Exception {
        read(
                Files.writeString(
                        folder.resolve("data.html"),
                        "<html><head><script type='application/ld+json'>" + "[".repeat(100_000)
                                + "</script></head><body><p>The page itself is short, but it has a sentence that can be read by all.</p></body></html>"));

        assertThat(documents).hasSize(1);
    }

    @Test
    void mail_nested_without_end_is_refused() throws Exception {
        StringBuilder mail = new StringBuilder("From: a@x.example\r\nSubject: deep\r\nMIME-Version: 1.0\r\n");
        for (int i = 0; i < 1000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
        }
        read(Files.writeString(folder.resolve("deep.eml"), mail + "\r\n\r\nThe end."));
        assertThat(faults).extracting(BadInput::code).containsExactly(Code.TOO_DEEP);

        String within = "From: z@x.example\r\nSubject: end\r\nMIME-Version: 1.0\r\n\r\nThe end.";
        for (int i = 0; i < 1000; i++) {
            within = "From: a@x.example\r\nSubject: s\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n"
                    + within;
        }
        read(Files.writeString(folder.resolve("matryoshka.eml"), within));
        assertThat(faults).extracting(BadInput::code).endsWith(Code.TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(ints = {128, 256})
    void an_encrypted_pdf_is_refused_as_such(int bits) throws Exception {
        Path file = folder.resolve("locked.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            pdf.protect(policy);
            pdf.save(file.toFile());
        }
        read(file);

        assertThat(faults).extracting(BadInput::code).containsExactly(Code.ENCRYPTED);
    }

    @Test
    void an_encrypted_word_document_is_refused_as_such() throws Exception {
        Path file = folder.resolve("locked.docx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
            Encryptor encryptor = info.getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                inside.write(Files.readAllBytes(DOORS.resolve("docx/plain.docx")));
            }
            container.writeFilesystem(out);
        }
        read(file);

        assertThat(faults).extracting(BadInput::code).containsExactly(Code.ENCRYPTED);
    }

    @Test
    void an_encrypted_zip_file_is_refused_as_such() throws Exception {
        byte[] zip = zip("a.txt", "The text is locked away.".getBytes(UTF_8));
        zip[6] |= 1;
        read(Files.write(folder.resolve("locked.zip"), zip));

        assertThat(faults).extracting(BadInput::code).containsExactly(Code.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Kids [2 0 R 2 0 R]", "/Kids [1 0 R]", "/Kids [3 0 R] /Parent 2 0 R", "/Kids 2 0 R"})
    void a_pdf_whose_objects_go_in_circles_ends(String kids) throws Exception {
        String pdf = Files.readString(DOORS.resolve("pdf/plain.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1);
        read(Files.writeString(
                folder.resolve("loop.pdf"),
                pdf.replace("/Kids [3 0 R]", kids),
                java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_pdf_whose_streams_unpack_without_end_is_refused_or_read() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new java.util.zip.DeflaterOutputStream(packed)) {
            write(out, (byte) ' ', LARGE);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(
                ("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Filter /FlateDecode /Length "
                                + packed.size() + " >>\nstream\n")
                        .getBytes(UTF_8));
        packed.writeTo(pdf);
        pdf.write("\nendstream\nendobj\ntrailer << /Root 1 0 R >>".getBytes(UTF_8));
        read(Files.write(folder.resolve("bomb.pdf"), pdf.toByteArray()));

        assertThat(documents).isEmpty();
    }

    @Test
    void an_input_without_end_is_refused() throws Exception {
        Path zero = Path.of("/dev/zero");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(zero));
        read(zero);

        assertThat(faults).extracting(BadInput::code).containsExactly(Code.UNKNOWN_KIND);
    }

    private void read(Path file) throws Exception {
        Sources.of(List.of(file.toString()), InputStream.nullInputStream()).read(documents::add, faults::add);
    }

    private static void write(OutputStream out, byte value, long count) throws IOException {
        byte[] block = new byte[1 << 16];
        java.util.Arrays.fill(block, value);
        for (long written = 0; written < count; written += block.length) {
            out.write(block);
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, name, bytes);
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] zip, String name, java.util.function.UnaryOperator<String> change)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (java.util.zip.ZipInputStream in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zip));
                ZipOutputStream changed = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                boolean evil = entry.getName().equals(name);
                entry(
                        changed,
                        entry.getName(),
                        evil ? change.apply(new String(bytes, UTF_8)).getBytes(UTF_8) : bytes);
            }
        }
        return out.toByteArray();
    }
}
