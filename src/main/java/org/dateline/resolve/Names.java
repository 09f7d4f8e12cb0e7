package org.dateline.resolve;

/** Names as labels: on one line, with plain spaces. */
final class Names {
    private Names() {}

    static String clean(String name) {
        return name.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    }
}
