package org.dateline.resolve.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the index answers, and that it does so without comparing all with all. */
class CopyIndexTest {
    private static final String NOTICE = Articles.words(-1, 60);

    /** Families of articles: an original, a cut, an extended version, and the notice that all articles have. */
    private static Map<String, Fingerprint> families(int count) {
        Map<String, Fingerprint> articles = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            String story = Articles.words(i, 250 + i % 7 * 100);
            articles.put(i + "-original", Articles.print(story + " " + NOTICE));
            articles.put(i + "-cut", Articles.print(story.substring(0, story.length() / 2)));
            articles.put(i + "-extended", Articles.print(Articles.words(-100L - i, 150) + " " + story + " " + NOTICE));
            articles.put(i + "-brief", Articles.print(story.substring(0, 200)));
        }
        return articles;
    }

    private static CopyIndex index(Map<String, Fingerprint> articles, List<String> order) {
        CopyIndex index = new CopyIndex();
        order.forEach(id -> index.put(id, articles.get(id)));
        return index;
    }

    @Test
    void it_finds_what_a_comparison_of_all_pairs_finds() {
        Map<String, Fingerprint> articles = families(40);
        CopyIndex index = index(articles, List.copyOf(articles.keySet()));

        articles.forEach((id, print) -> {
            Set<String> expected = new TreeSet<>();
            articles.forEach((other, otherPrint) -> {
                if (!other.equals(id) && CopyIndex.score(print, otherPrint) > 0) {
                    expected.add(other);
                }
            });
            assertThat(index.copiesOf(id)).containsExactlyElementsOf(expected);
        });
        assertThat(index.copiesOf("3-original")).contains("3-cut", "3-extended");
    }

    @Test
    void the_order_in_which_articles_come_and_go_does_not_matter() {
        Map<String, Fingerprint> articles = families(25);
        List<String> order = new ArrayList<>(articles.keySet());
        CopyIndex straight = index(articles, order);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(order, new Random(seed));
            CopyIndex shuffled = new CopyIndex();
            families(35).forEach(shuffled::put);
            order.forEach(id -> shuffled.put(id, articles.get(id)));
            families(35).keySet().stream()
                    .filter(id -> !articles.containsKey(id))
                    .forEach(shuffled::remove);

            assertThat(shuffled.ids()).isEqualTo(straight.ids());
            assertThat(order).allSatisfy(id -> assertThat(shuffled.scoresOf(id)).isEqualTo(straight.scoresOf(id)));
        }
    }

    @Test
    void an_article_that_is_put_again_has_its_new_words() {
        CopyIndex index = new CopyIndex();
        index.put("a", Articles.print(Articles.FERRY));
        index.put("b", Articles.print(Articles.FERRY));
        assertThat(index.copiesOf("a")).containsExactly("b");

        index.put("b", Articles.print(Articles.STRIKE));
        assertThat(index.copiesOf("a")).isEmpty();
        index.remove("b");
        index.remove("b");
        assertThat(index.ids()).containsExactly("a");
        assertThatThrownBy(() -> index.copiesOf("b")).hasMessageContaining("b");
    }

    @Test
    @Timeout(60)
    void twenty_thousand_articles_with_a_common_notice_take_seconds() throws Exception {
        long before = used();
        CopyIndex index = new CopyIndex();
        long start = processorTime();
        for (int i = 0; i < 20_000; i++) {
            index.put("a" + i, Articles.print(Articles.words(i % 19_000, 300) + " " + NOTICE));
        }
        int copies =
                index.ids().stream().mapToInt(id -> index.copiesOf(id).size()).sum();

        assertThat(copies).isEqualTo(2 * 1_000);
        assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(Duration.ofSeconds(30));
        assertThat(used() - before).isLessThan(400L << 20);
        assertThat(index.ids()).hasSize(20_000);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The bytes of all objects that are in use. */
    private static long used() throws Exception {
        Object histogram = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {null},
                        new String[] {String[].class.getName()});
        Matcher total = Pattern.compile("(?m)^Total +\\d+ +(\\d+)").matcher(histogram.toString());
        assertThat(total.find()).isTrue();
        return Long.parseLong(total.group(1));
    }
}
