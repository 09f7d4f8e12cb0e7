package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.RelationCount;
import org.dateline.store.index.Selection;

/**
 * The statements about an entity, grouped by relation and standing. The first groups are read, of the others only how many there are:
 * a page takes no longer for what is said of often.
 */
final class StatementGroups {
    private static final int GROUPS_READ = 4;
    private static final int ITEMS_READ = 5;

    /** What a group is told apart by may be the words of the text, so there can be very many. */
    private static final int GROUPS = 80;

    private final ExplorerIndex index;
    private final Findings findings;
    private final Address page;

    StatementGroups(ExplorerIndex index, Findings findings, Address page) {
        this.index = index;
        this.findings = findings;
        this.page = page;
    }

    /**
     * The groups, those of the most statements first, those of relations without a type last; nothing if there are none.
     *
     * @param sparql the query that finds the statements
     */
    Html section(Selection selection, String sparql) {
        List<RelationCount> groups = index.relations(selection).stream()
                .sorted(Comparator.comparing(group -> Findings.isOpen(group.relation())))
                .toList();
        if (groups.isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> shown = new ArrayList<>();
        for (RelationCount group : groups.subList(0, Math.min(GROUPS, groups.size()))) {
            shown.add(group(group, selection, shown.size() < GROUPS_READ, shown.isEmpty()));
        }
        Html more = groups.size() > GROUPS
                ? element("p", "and " + Words.counted(groups.size() - GROUPS, "rarer group", "rarer groups"))
                        .with("class", "note")
                : Html.NOTHING;
        long total = groups.stream().mapToLong(RelationCount::statements).sum();
        return element("section", Stretch.heading("Statements", total), ShownQuery.link(sparql), series(shown), more)
                .with("id", "statements");
    }

    private Html group(RelationCount group, Selection selection, boolean read, boolean open) {
        Address all = address(group, selection);
        Html items = read
                ? Stretch.of(index.statements(of(group, selection), 0, ITEMS_READ), 0, all, findings::statement)
                : Stretch.unread(all, group.statements());
        Html.Element details =
                element("details", element("summary", title(group)), items).with("class", "group");
        return open ? details.with("open", "") : details;
    }

    private static Html title(RelationCount group) {
        return series(
                element("span", Findings.kind(group.relation(), group.words())).with("class", "relation"),
                text(" "),
                Standings.badge(group.standing()),
                text(" "),
                element(
                                "span",
                                Words.counted(group.statements(), "statement", "statements") + ", "
                                        + Words.counted(group.sources(), "source", "sources"))
                        .with("class", "note"));
    }

    private Address address(RelationCount group, Selection selection) {
        Address part = page.with("part", Asked.Part.STATEMENTS.parameter())
                .with("relation", Words.shortRelation(group.relation()));
        return Asked.filtered(part, selection.standings(Set.of(group.standing())));
    }

    private static Selection of(RelationCount group, Selection selection) {
        return selection.relations(Set.of(group.relation())).standings(Set.of(group.standing()));
    }
}
