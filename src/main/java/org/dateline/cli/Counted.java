package org.dateline.cli;

/** Numbers of things in words. */
final class Counted {
    private Counted() {}

    /** Such as "1 article" or "2,000 articles". */
    static String of(long count, String one, String several) {
        return "%,d %s".formatted(count, count == 1 ? one : several);
    }
}
