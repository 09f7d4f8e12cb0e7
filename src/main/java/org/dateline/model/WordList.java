package org.dateline.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the word lists that ship with a package: UTF-8, one entry a line, {@code #} begins a comment line. */
public final class WordList {
    private WordList() {}

    /**
     * The lines of a list in their order, without comments and blank lines.
     *
     * @param owner a class of the package that the list lies beside
     * @param name the file's name
     * @throws IllegalStateException if the program was packaged without the list
     */
    public static List<String> lines(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("[" + owner.getPackageName() + "] no resource " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("[" + owner.getPackageName() + "] cannot read " + name, e);
        }
    }

    /** The entries of a list as a set. */
    public static Set<String> set(Class<?> owner, String name) {
        return new LinkedHashSet<>(lines(owner, name));
    }
}
