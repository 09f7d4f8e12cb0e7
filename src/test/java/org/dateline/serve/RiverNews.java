package org.dateline.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.rdf.Vocabulary;
import org.dateline.store.index.EntityKind;
import org.dateline.store.index.EntitySummary;
import org.dateline.store.index.Named;
import org.dateline.store.index.Standing;
import org.dateline.store.index.StatementEntry;
import org.dateline.store.index.Words;

/** Invented statements about a treaty on a river, among real places, and a hub of as many neighbours as are wanted. */
final class RiverNews {
    static final String BASE = "http://localhost:3030/";

    private final List<StatementEntry> statements = new ArrayList<>();
    private final Map<String, EntitySummary.Point> points = new LinkedHashMap<>();

    static RememberedIndex index(int hub) {
        RiverNews news = new RiverNews();
        news.treaty();
        news.hub(hub);
        return new RememberedIndex(news.statements, news.points);
    }

    private static Named person(String name) {
        return named(name, EntityKind.PERSON);
    }

    private static Named named(String name, EntityKind kind) {
        return new Named(
                BASE + "entity/" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), name, kind);
    }

    private Named place(String name, double latitude, double longitude) {
        Named place = named(name, EntityKind.PLACE);
        points.put(place.iri(), new EntitySummary.Point(latitude, longitude));
        return place;
    }

    private void treaty() {
        Named orsolya = person("Orsolya Brandt");
        Named ivo = person("Ivo Marek");
        Named ines = person("Ines Caldera");
        Named union = named("River Union", EntityKind.ORGANIZATION);
        Named bank = named("Lower Basin Bank", EntityKind.ORGANIZATION);
        Named vienna = place("Vienna", 48.21, 16.37);
        Named budapest = place("Budapest", 47.5, 19.04);
        Named bratislava = place("Bratislava", 48.15, 17.11);
        Named nairobi = place("Nairobi", -1.29, 36.82);
        Named treaty = new Named(BASE + "concept/the-river-treaty", "the river treaty", EntityKind.OTHER);
        for (int i = 0; i < 4; i++) {
            add(orsolya, "met", ivo, Standing.ASSERTED, "2024-0" + (i + 3) + "-11", i == 0 ? "2024-05-09" : "", vienna);
        }
        add(orsolya, "holdsPostIn", union, Standing.ASSERTED, "2024-03-11", "", vienna);
        add(orsolya, "signed", treaty, Standing.OPEN, "2024-06-02", "2024-06", budapest);
        add(ivo, "accused", bank, Standing.CLAIMED, "2024-06-02", "", budapest);
        add(bank, "owns", union, Standing.DENIED, "2024-07-19", "", bratislava);
        add(ivo, "visited", bratislava, Standing.ASSERTED, "2024-04-01", "", bratislava);
        add(ines, "metWith", ivo, Standing.ASSERTED, "2024-08-21", "2024-08-20", nairobi);
        add(ines, "livesIn", nairobi, Standing.ASSERTED, "2024-08-21", "", nairobi);
        add(orsolya, "visited", vienna, Standing.ASSERTED, "2024-05-11", "", vienna);
        add(orsolya, "visited", budapest, Standing.ASSERTED, "2024-06-11", "", budapest);
        add(person("<script>alert(1)</script>"), "met", ines, Standing.ASSERTED, "2024-08-22", "", nairobi);
    }

    private void hub(int neighbours) {
        Named hub = named("Great Hub", EntityKind.ORGANIZATION);
        EntityKind[] kinds = EntityKind.values();
        String[] relations = {"met", "visited", "owns", "accused"};
        for (int i = 0; i < neighbours; i++) {
            Named other = named("Neighbour " + i, kinds[i % kinds.length]);
            add(
                    hub,
                    relations[i % relations.length],
                    other,
                    Standing.values()[i % 4],
                    "2023-0" + (i % 9 + 1) + "-05",
                    "",
                    hub);
            if (i % 3 == 2) {
                Named before = named("Neighbour " + (i - 2), kinds[(i - 2) % kinds.length]);
                add(before, "met", other, Standing.ASSERTED, "2023-02-07", "", hub);
            }
        }
    }

    private void add(
            Named subject, String relation, Named object, Standing standing, String day, String time, Named place) {
        int number = statements.size();
        String document = BASE + "document/" + day.replace("-", "") + number % 3;
        Words words = new Words(
                document + "#char=0,90",
                "In the words of report " + number + ", " + subject.label() + " and " + object.label()
                        + " stood on the quay.",
                document,
                "Report of " + day,
                "The River Post",
                day);
        statements.add(new StatementEntry(
                document + "/statement/" + number,
                subject,
                Vocabulary.DL + relation,
                relation,
                object,
                standing,
                standing == Standing.DENIED,
                standing == Standing.OPEN ? "planned" : "asserted",
                standing == Standing.CLAIMED ? List.of(person("Ines Caldera")) : List.of(),
                List.of(place),
                time,
                0.9,
                words));
    }
}
