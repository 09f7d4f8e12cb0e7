package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger of an invented flood, and the long lists of an invented mayor. */
class LedgerPagesTest {
    private static HarbourServer server;

    @BeforeAll
    static void start() {
        server = new HarbourServer(ServerOptions.DEFAULT, TollNews.trig());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String page(String path) {
        HttpResponse<String> response = server.get(path, "text/html");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    private static final String TOLL = "/ledger?entity=entity/place-imre&counted=concept/death-1&unit=count";

    @Test
    void the_ledger_lists_what_is_counted_and_finds_it_by_words() {
        assertThat(words(page("/ledger"))).contains("death 6 figures");
        assertThat(page("/ledger?q=dea")).contains("/ledger?counted=concept/death-1&amp;unit=count");
        assertThat(words(page("/ledger?q=price"))).contains("Nothing of that name is counted");
        assertThat(page("/ledger?entity=entity/place-imre")).contains("entity=entity/place-imre");
    }

    @Test
    void the_ledger_offers_the_standings_that_figures_have() {
        assertThat(page(TOLL)).contains("value=\"claimed\"", "value=\"open\"").doesNotContain("value=\"denied\"");
        assertThat(page("/entity/place-imre")).contains("value=\"denied\"");
    }

    @Test
    void figures_of_one_time_that_cannot_both_be_right_are_joined_and_told_in_words() {
        String page = page(TOLL);
        assertThat(words(page))
                .contains("2 to 1,041, 6 claims by 5 voices")
                .contains("Harbour Courier: 2; Northern Wire: 5 2031-05-06")
                .contains("Rescuers: 58; Ministry: at least 60 2031-05-09")
                .doesNotContain("Harbour Courier: 2; Northern Wire: at least 60")
                .doesNotContain(": 1,041");
        assertThat(page.split("class=\"dispute\"", -1)).hasSize(page.split("<b>", -1).length / 2 + 1);
        assertThat(page).contains("<tr class=\"disputed\"", "<svg", "class=\"ring\"");
    }

    @Test
    void earlier_figures_are_a_page_of_their_own() {
        String page = page(TOLL + "&offset=4");
        assertThat(words(page))
                .contains("Of 6 figures these are numbers 5 to 6 by day of publication", "Later figures");
        assertThat(page)
                .containsPattern("<a href=\"/ledger\\?(?![^\"]*offset)[^\"]*\">Later figures")
                .doesNotContain("Earlier figures");
        assertThat(words(page(TOLL))).doesNotContain("these are numbers");
    }

    @Test
    void every_mark_of_the_chart_leads_to_its_line_of_the_table() {
        String page = page(TOLL);
        for (int i = 1; i <= 6; i++) {
            assertThat(page).contains("href=\"#f" + i + "\"", "id=\"f" + i + "\"");
        }
        assertThat(page).contains("aria-label=\"at least 60 (Ministry, 2031-05-09)\"");
    }

    @Test
    void the_ledger_is_to_be_had_as_CSV() {
        HttpResponse<String> response = server.get(TOLL + "&format=csv", "*/*");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
        List<String> lines = response.body().lines().toList();
        assertThat(lines).hasSize(7);
        assertThat(lines.get(0)).startsWith("time,published,figure,value,low,high,modifier,counted,unit,per,about");
        assertThat(response.body()).contains(",2031-06-01,\"1,041\",1041,,,exact,people,count,,Imre,,Daily Ledger,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ledger?colour=red", "/ledger?format=xml", "/ledger?from=may", "/ledger?standing=maybe"})
    void what_cannot_be_asked_of_the_ledger_is_said(String path) {
        assertThat(server.get(path, "text/html").statusCode()).isEqualTo(400);
    }

    @Test
    void what_nobody_counts_is_not_found() {
        assertThat(server.get("/ledger?counted=concept/unicorn", "text/html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_first_page_tells_what_disagrees() {
        assertThat(words(page("/"))).contains("What disagrees", "Imre: death – Rescuers: 58; Ministry: at least");
    }

    @Test
    void a_long_list_comes_in_stretches_that_are_pages_of_their_own() {
        String whole = page(TollNews.MAYOR);
        assertThat(words(whole)).contains("met ● reported 57 statements, 1 source", "Next 20 of 52");
        String next = "/entity/person-ilva-marn?part=statements&relation=met&standing=asserted&offset=5";
        assertThat(whole).contains(next.replace("&", "&amp;"));
        String stretch = page(next);
        assertThat(stretch.split("class=\"item\"", -1)).hasSize(21);
        assertThat(stretch).contains("offset=25", "Ilva Marn met guest number");
        assertThat(page(next.replace("offset=5", "offset=50"))).doesNotContain("offset=");
    }
}
