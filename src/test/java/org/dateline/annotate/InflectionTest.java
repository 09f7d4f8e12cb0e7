package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
    @ParameterizedTest
    @CsvSource({
        "interrogated, interrogat, interrogate",
        "defeating, defeate, defeat",
        "stalled, stalle, stall",
        "unveiling, unveile, unveil",
        "raided, raide, raid",
        "radioed, radioe, radio",
        "lower, low, lower",
        "guided, guide, guide",
        "created, creat, create",
        "combated, combat, combat",
        "came, come, come",
        "buried, buri, bury",
        "rallies, rallie, rally",
        "vilified, vilifi, vilify",
        "skied, ski, ski",
        "taxied, taxi, taxi",
        "untied, untie, untie",
        "lies, lie, lie",
        "slammed, slamm, slam",
        "added, add, add",
        "boycotted, boycott, boycott",
        "sped, sp, speed",
        "dubbed, dubb, dub",
        "branded, brande, brand",
        "indicted, indicte, indict",
        "acquitted, acquitte, acquit"
    })
    void a_wrong_proposal_is_mended_and_a_right_one_stands(String form, String proposed, String lemma) {
        assertThat(Inflection.shipped().lemma(form, "VERB", proposed)).isEqualTo(lemma);
    }
}
