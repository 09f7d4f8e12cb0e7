package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsTokenizerTest {
    private final NewsTokenizer tokenizer = new NewsTokenizer();

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\1', textBlock = """
            Norway’s crown fell.	Norway ’s crown fell .
            The ministers' plan didn't pass	The ministers ' plan did n't pass
            Kim Jong-un met Rolls-Royce staff	Kim Jong-un met Rolls-Royce staff
            the Russia-Ukraine war	the Russia - Ukraine war
            a Geneva-based, U.S.-led group	a Geneva - based , U.S. - led group
            It cost £3.1m, or 12% more.	It cost £ 3.1m , or 12 % more .
            US$40 and A$5,000	US$ 40 and A$ 5,000
            a 14,000-strong force	a 14,000-strong force
            between 40–50 ships	between 40 – 50 ships
            “Stop,” he said.	“ Stop , ” he said .
            in the U.S. on Jan. 5	in the U.S. on Jan. 5
            Mr. Ito of Acme Inc. left.	Mr. Ito of Acme Inc. left .
            at 10:30 (local time)...	at 10:30 ( local time ) ...
            power—and money	power — and money
            see https://example.org/a,b.	see https://example.org/a,b .
            AT&T and O'Neill	AT&T and O'Neill
            it rose -0.5 or .5 points	it rose -0.5 or .5 points
            wait--what	wait -- what
            Mr.Ito and Gen.Vale left	Mr. Ito and Gen. Vale left
            Ana Ito-who won-left	Ana Ito - who won-left
            near Ra's al-Osteri, Ra's friend	near Ra's al-Osteri , Ra 's friend
            the vote ended.The count began	the vote ended . The count began
            we cannot say	we can not say
            the '90s	the '90s
            No. 10 said no. No.	No. 10 said no . No .
            """)
    void splits_news_as_a_reader_would(String text, String tokens) {
        assertThat(String.join(" ", tokenizer.tokenize(text))).isEqualTo(tokens);
    }

    @Test
    void covers_every_visible_character_of_any_text_exactly_once() {
        Random random = new Random(7);
        String alphabet = "abzAZ09 .,-–'’\"“%$£(&/:\n\t\u00A0é😀#@°";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int at = 0;
            for (Span token : tokenizer.tokenizePos(text.toString())) {
                assertThat(text.substring(at, token.getStart()).replace('\u00A0', ' '))
                        .isBlank();
                assertThat(token.length()).isPositive();
                at = token.getEnd();
            }
            assertThat(text.substring(at).replace('\u00A0', ' ')).isBlank();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\1', textBlock = """
            It ended. Then it began.	It ended .|Then it began .
            He left the U.S. The vote went on.	He left the U.S.|The vote went on .
            Acme Inc. has grown. Mr. Ito left.	Acme Inc. has grown .|Mr. Ito left .
            “Will it hold?” he asked. “No.” She left.	“ Will it hold ? ” he asked .|“ No . ”|She left .
            George W. Bush spoke!! Twice.	George W. Bush spoke ! !|Twice .
            LISBON, May 4 (Wire) — The vote began.	LISBON , May 4 ( Wire ) —|The vote began .
            The vote — a close one — ended.	The vote — a close one — ended .
            ''Stop,'' she said.	'' Stop , '' she said .
            Talks failed on Jan. 5 in Bonn	Talks failed on Jan. 5 in Bonn
            """)
    void ends_sentences_at_their_marks_alone(String text, String sentences) {
        List<String> split = new SentenceSplitter()
                .split(text, tokenizer.tokenizePos(text)).stream()
                        .map(tokens -> String.join(" ", Span.spansToStrings(tokens.toArray(new Span[0]), text)))
                        .toList();
        assertThat(split).containsExactly(sentences.split("\\|"));
    }
}
