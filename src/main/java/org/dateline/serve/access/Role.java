package org.dateline.serve.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a user may do; each may what the one before may. */
public enum Role {
    /** Reads pages and asks queries. */
    READER,
    /** Judges and corrects too. */
    EDITOR;

    /** The word that stands for it in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> of(String word) {
        return Stream.of(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
