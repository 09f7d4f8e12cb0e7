package org.dateline.resolve.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Text;

/** Invented articles. */
final class Articles {
    static final String FERRY = """
            The ferry Saint Brannoc ran aground off Calder Bay on Sunday evening with 212 passengers on board, the coast guard said.
            Nobody was hurt. Lifeboats from Wexcombe and Moss End brought everyone ashore within three hours, while a tug held the ship against the tide.
            “We felt a long scrape and then the lights went out,” said Tilda Harrow, who was on her way home from a wedding.
            The owner, Brannoc Lines, said that the helmsman had steered round a fishing boat without lights. Inspectors will board the ship on Monday.
            It is the second accident on the route this year. In March a smaller ferry struck the pier at Wexcombe, and 14 people were bruised.""";

    static final String STRIKE = """
            Teachers in Wexcombe will walk out for two days next week after talks about pay broke down, their union said on Sunday.
            The city offered 3.1 percent; the union wants 6. Some 4,300 teachers at 87 schools are called on to stay at home.
            “Nobody stands in front of a class for the money, but rents here have doubled,” said Corin Abbot, who leads the union.
            Mayor Petra Lund asked both sides to come back to the table. Parents should expect closed doors on Tuesday and Wednesday, she said.""";

    private Articles() {}

    static Document of(String text) {
        return of(text, Block.Kind.PARAGRAPH);
    }

    /** An article whose first line is of a kind, and whose others are paragraphs. */
    static Document of(String text, Block.Kind first) {
        Text stored = Text.of(text);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n")) {
            blocks.add(new Block(stored.span(at, at + line.length()), blocks.isEmpty() ? first : Block.Kind.PARAGRAPH));
            at += line.length() + 1;
        }
        return new Document("article", null, null, null, null, null, "en", stored, blocks);
    }

    static Fingerprint print(String text) {
        return Fingerprint.of(of(text));
    }

    /** An article of words by chance; the same seed gives the same article. */
    static String words(long seed, int count) {
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ")
                    .append("w")
                    .append(Integer.toString(random.nextInt(20_000), 26).replaceAll("\\d", "x"));
        }
        return words.toString();
    }
}
