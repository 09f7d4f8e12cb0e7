package org.dateline.serve.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A claim, with all figures that make it: copies of one claim are one entry of the ledger.
 *
 * @param number its place in the ledger, from 1 on
 * @param claims at least one
 */
record Entry(int number, List<Claim> claims) {
    Entry {
        claims = List.copyOf(claims);
    }

    Claim first() {
        return claims.get(0);
    }

    /** The name of its place on the page. */
    String id() {
        return "f" + number;
    }

    /** The entries of claims, in the order of the time of which they speak. */
    static List<Entry> of(List<Claim> claims) {
        Map<List<Object>, List<Claim>> same = new LinkedHashMap<>();
        claims.stream()
                .filter(claim -> claim.bounds().hasNumber())
                .sorted(Claim.BY_TIME)
                .forEach(claim -> same.computeIfAbsent(claim.content(), any -> new ArrayList<>())
                        .add(claim));
        List<Entry> entries = new ArrayList<>();
        same.values().forEach(group -> entries.add(new Entry(entries.size() + 1, group)));
        return entries;
    }
}
