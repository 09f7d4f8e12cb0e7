package org.dateline.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.annotate.NewsTokenizer;
import org.dateline.annotate.names.Lexicon;
import org.dateline.resolve.Identities;
import org.dateline.resolve.Known;

/**
 * A gazetteer in memory. It never changes, and serves all threads.
 *
 * @param names the names that the tagger is to know: usual names and acronyms
 * @param identities who is meant by a name that means one thing only
 * @param hash SHA-256 of the file, in hexadecimal digits
 */
public record Gazetteer(Lexicon names, Identities identities, String hash) {
    private static final int SHORTEST_ACRONYM = 3;

    /**
     * Reads a gazetteer's file.
     *
     * @throws GazetteerException if it is none
     * @throws IOException if it cannot be opened or read
     */
    public static Gazetteer read(Path file) throws IOException {
        Lexicon.Builder names = new Lexicon.Builder();
        Identities.Builder identities = new Identities.Builder();
        NewsTokenizer tokenizer = new NewsTokenizer();
        GazetteerFile.read(file, entry -> {
            Stream.concat(Stream.of(entry.name()), entry.others().stream().filter(Gazetteer::isAcronym))
                    .forEach(name -> names.add(List.of(tokenizer.tokenize(name)), entry.nameClass()));
            identities.add(entry.type(), entry.name(), known(entry, true));
            entry.others().forEach(name -> identities.add(entry.type(), name, known(entry, false)));
        });
        return new Gazetteer(names.build(), identities.build(), hash(file));
    }

    private static Known known(Entry entry, boolean usual) {
        return new Known(entry.iri(), entry.weight(), usual, entry.country());
    }

    private static boolean isAcronym(String name) {
        return name.length() >= SHORTEST_ACRONYM && name.codePoints().allMatch(Character::isUpperCase);
    }

    private static String hash(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
