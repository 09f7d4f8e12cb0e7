package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that no editor would print, and that arrive all the same. Invented, or made from a seed. */
final class OddInputs {
    private static final String REPORT =
            "TESSEN, Karvenia, March 9 (Agency) — Prime Minister Viktor Hale met Lena Drost of Norwind on Tuesday. "
                    + "“We count 47 dead,” said Elin Varga. The bank paid $3.1m to 1,200 workers, officials said.";

    /** What a random text is made of: letters of many scripts, marks, spaces, digits, halves of surrogate pairs. */
    private static final String[] PARTS = {
        "Hale",
        "Tessen",
        "said",
        "the",
        "47",
        "1,200",
        "$",
        "%",
        "“",
        "”",
        "\"",
        "'",
        "’s",
        "-",
        "—",
        ".",
        ",",
        ":",
        ";",
        "!",
        "?",
        "(",
        ")",
        "[",
        "]",
        " ",
        " ",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\u00A0",
        "\u200B",
        "\u200D",
        "\uFEFF",
        "\u0000",
        "\u0301",
        "é",
        "ß",
        "İ",
        "שלום",
        "عالم",
        "新闻",
        "한국",
        "😀",
        "👩🏽‍🚀",
        "🇳🇴",
        "\uD83D",
        "\uDE00",
        "\u2028",
        "\u0085",
        "&nbsp;",
        "<p>",
        "http://a.example",
        "a@b.example",
        "U.S.",
        "Mr",
        "3rd",
        "½",
        "٣",
        "…",
        "/",
        "\\",
        "_",
        "|",
        "°"
    };

    private OddInputs() {}

    /** An odd text and what is odd about it. */
    record Odd(String what, String text) {
        @Override
        public String toString() {
            return what;
        }
    }

    static List<Odd> all() {
        List<Odd> all = new ArrayList<>();
        all.addAll(brief());
        all.addAll(spaced());
        all.addAll(scripts());
        all.addAll(marked());
        all.addAll(numbers());
        all.addAll(layouts());
        all.addAll(lengthy());
        IntStream.range(0, 40).mapToObj(OddInputs::random).forEach(all::add);
        IntStream.range(0, 10).mapToObj(OddInputs::shuffled).forEach(all::add);
        return all;
    }

    private static List<Odd> brief() {
        return List.of(
                new Odd("empty", ""),
                new Odd("one space", " "),
                new Odd("blank lines only", " \n\t\n\u00A0\n"),
                new Odd("one letter", "a"),
                new Odd("one capital", "A"),
                new Odd("one word", "flood"),
                new Odd("one name", "Tessen"),
                new Odd("one number", "47"),
                new Odd("one full stop", "."),
                new Odd("one quotation mark", "\""),
                new Odd("one opening mark", "“"),
                new Odd("one dash", "—"),
                new Odd("one emoji", "😀"),
                new Odd("one combining accent", "\u0301"),
                new Odd("one control character", "\u0007"),
                new Odd("one replacement character", "\uFFFD"),
                new Odd("a title and nothing else", "Title: Flood\n\n"),
                new Odd("a header and one letter", "Title: Flood\n\na"));
    }

    private static List<Odd> spaced() {
        return List.of(
                new Odd("lines end in CR LF", lines("\r\n")),
                new Odd("lines end in CR", lines("\r")),
                new Odd(
                        "lines end in every way",
                        "Viktor Hale\rmet\nLena Drost\r\nin\u0085Tessen\u2028on\u2029Tuesday."),
                new Odd("no-break spaces", REPORT.replace(' ', '\u00A0')),
                new Odd("zero-width spaces", REPORT.replace(" ", "\u200B")),
                new Odd("zero-width spaces in words", REPORT.replace("e", "e\u200B")),
                new Odd("tabs", REPORT.replace(' ', '\t')),
                new Odd("three spaces", REPORT.replace(" ", "   ")),
                new Odd("no spaces", REPORT.replace(" ", "")),
                new Odd("thin and wide spaces", REPORT.replace(" ", "\u2009\u3000")),
                new Odd("soft hyphens", REPORT.replace("i", "i\u00AD")),
                new Odd("byte order mark first", "\uFEFF" + REPORT),
                new Odd("byte order marks inside", REPORT.replace(" ", " \uFEFF")),
                new Odd("NUL between letters", REPORT.replace("e", "e\u0000")),
                new Odd("every control character", controls()),
                new Odd("form feeds and vertical tabs", REPORT.replace(". ", ".\f\u000B")),
                new Odd("word joiners", REPORT.replace(" ", "\u2060 \u2060")));
    }

    private static List<Odd> scripts() {
        return List.of(
                new Odd("emoji in every sentence", REPORT.replace(".", ". 😀")),
                new Odd(
                        "families joined by ZWJ",
                        "👩‍👩‍👧‍👦 Viktor Hale 👨‍👩‍👧 met 👩‍🚀Lena Drost👩‍🚀 in Tessen 👩‍👩‍👧."),
                new Odd("flags", "🇳🇴🇩🇪 Viktor Hale met 🇫🇷Lena Drost🇫🇷. 🇺"),
                new Odd("skin tones", "👍🏽 said Viktor Hale 👍🏿👍🏻. 🏽"),
                new Odd("keycaps", "1️⃣ Viktor Hale paid 3️⃣ million. #️⃣"),
                new Odd("mathematical letters", "𝐕𝐢𝐤𝐭𝐨𝐫 𝐇𝐚𝐥𝐞 met 𝓛𝓮𝓷𝓪 𝓓𝓻𝓸𝓼𝓽 and paid $𝟑𝟏."),
                new Odd("decomposed accents", "E\u0301lise Drost met Ju\u0308rgen Hale in Tesse\u0301n."),
                new Odd("many accents on a letter", "Ha" + "\u0301\u0302\u0303".repeat(40) + "le met Drost."),
                new Odd("a high surrogate alone", "Viktor \uD83D Hale met Drost."),
                new Odd("a low surrogate alone", "Viktor \uDE00Hale met Drost."),
                new Odd("surrogates the wrong way round", "Viktor Hale\uDE00\uD83D met Drost. \uD83D"),
                new Odd("a surrogate between quotation marks", "“\uD83D We count 47 dead,” said Viktor Hale."),
                new Odd("Hebrew", "ראש הממשלה נפגש עם שר החוץ ביום שלישי. נהרגו 47 בני אדם."),
                new Odd("Arabic", "التقى رئيس الوزراء وزير الخارجية يوم الثلاثاء. قُتل ٤٧ شخصًا."),
                new Odd(
                        "English with direction marks",
                        "\u202BViktor Hale\u202C met \u200FLena Drost\u200E in \u2067Tessen\u2069."),
                new Odd("Hebrew quoted in English", "“שלום לכולם,” said Viktor Hale, who met שר החוץ in Tessen."),
                new Odd("Greek and Cyrillic look-alikes", "Vіktοr Hаle met Lеna Drоst in Tеssen."),
                new Odd("Chinese", "总理周二会见外交部长。四十七人死亡。"),
                new Odd("Japanese and English", "首相はViktor Haleと会談した。47人が死亡、said Hale。"),
                new Odd("Thai", "นายกรัฐมนตรีพบรัฐมนตรีต่างประเทศในวันอังคาร"),
                new Odd("Devanagari digits", "विक्टर हेल paid ४७ workers on Tuesday."),
                new Odd("Turkish capitals", "İSTANBUL — VİKTOR HALE MET ILGIN DROST, ißler said."),
                new Odd("ligatures and wide letters", "Ｖｉｋｔｏｒ Ｈａｌｅ met the oﬃcer oﬀ Teﬆen for ４７ days."));
    }

    private static List<Odd> marked() {
        return List.of(
                new Odd("all capitals", REPORT.toUpperCase(java.util.Locale.ROOT)),
                new Odd("no capitals", REPORT.toLowerCase(java.util.Locale.ROOT)),
                new Odd("no punctuation", REPORT.replaceAll("[^\\w ]", "")),
                new Odd("only punctuation", REPORT.replaceAll("[\\w ]", "")),
                new Odd("only capitals and stops", "U.S. U.K. E.U. U.N. A.B.C. D."),
                new Odd("a space before every mark", REPORT.replaceAll("(\\p{Punct})", " $1 ")),
                new Odd(
                        "nested quotation marks",
                        "“He said ‘she said “they said ‘we will go’ to Hale” to Drost’,” said Varga."),
                new Odd(
                        "quotation marks never closed",
                        "“We will go, said Viktor Hale. “We will stay, said Lena Drost. “"),
                new Odd("closing marks first", "” We will go,” said Viktor Hale. ”"),
                new Odd(
                        "quotation marks of all kinds",
                        "«We go», „we stay“, ''we wait'', ``we ask'' and \"we pay\", said Hale."),
                new Odd("empty quotations", "“” said Viktor Hale. \"\" said Lena Drost. “ ” '' ''''"),
                new Odd("quotation over two paragraphs", "“We will go.\n“We will stay,” said Viktor Hale."),
                new Odd("brackets never closed", "Viktor Hale (who [met {Lena Drost <in Tessen"),
                new Odd("closing brackets first", ") Viktor Hale ] met } Lena Drost > ("),
                new Odd("an acronym of signs", "The Norwind Bank (☃☃) met Norwind (NB) and ☃☃ Ltd (☃)."),
                new Odd("apostrophes everywhere", "Hale''s ’’’ o'’clock n't 't 's ’ Drost’’s rock'n'roll ''"),
                new Odd("hyphens everywhere", "-Hale--Drost- Russia-France-Germany-based -- --- ‐ ‑ − Hale-"),
                new Odd("stops in words", "Hale.Drost met.In Tessen...Then ..he ...left.The end.. . ."),
                new Odd("slashes and pipes", "Hale/Drost/Varga | Tessen \\ Karvenia // 47/1,200 /"),
                new Odd(
                        "addresses",
                        "See https://a.example/?q=“x”&y=47#z). www. http:// a@b a@b.c @hale #flood mailto:x@y.z."),
                new Odd(
                        "remains of HTML",
                        "<p>Viktor&nbsp;Hale <b>met</b> &quot;Lena&quot; &#8220;Drost&#8221;<br/>in Tessen.</p><!-- ad"),
                new Odd(
                        "remains of JSON",
                        "{\"text\": \"Viktor Hale met \\\"Lena Drost\\\"\", \"dead\": 47, \"x\": [null, {}]}"),
                new Odd(
                        "remains of Markdown",
                        "# Flood\n\n* **Viktor Hale** met [Lena Drost](http://a.example)\n> said `x`\n---\n"),
                new Odd("titles without a name", "Mr. Dr. Prime Minister President of the of the said."),
                new Odd("words of saying only", "Said said that said, according to, told tells added that."),
                new Odd("according to nobody", "According to"),
                new Odd("conjunctions only", "And and or but and, or, and that which who if whether."));
    }

    private static List<Odd> numbers() {
        return List.of(
                new Odd(
                        "every grouping",
                        "They paid 1,000, 1.000, 1 000, 1'000, 10,00,000, 1,00, 1_000, 1,2,3 and 0,001 workers."),
                new Odd(
                        "every currency",
                        "It cost $5, US$5, 5€, €5m, £3.1bn, ¥100, ₹5 crore, 5 USD, CHF5, ₿1, $ 5, $, $-5 and 5 $."),
                new Odd("every fraction", "½ of 2½ and ⅓, 1/2, 3/4 of one-half of a half of two-thirds, 0/0 and 1/0."),
                new Odd("a number of a thousand digits", "It paid " + "9".repeat(1000) + " dollars."),
                new Odd("a fraction of a thousand digits", "It paid 0." + "1".repeat(1000) + " percent."),
                new Odd(
                        "very large words",
                        "A million million billion trillion hundred hundreds of thousands of millions."),
                new Odd("ranges that fall", "From 9 to 3, 10-1, between 7 and 2, 5–, –5, 5-to-1 and 3-2-1."),
                new Odd("signs before and behind", "+5% -5% ±5 ~5 5+ 5- (5) [5] 5% % 5%% 5‰ #5 №5 5° 5°C 5′ 5″ x5 5x."),
                new Odd(
                        "dates that are none",
                        "On 31 February 2026, 99/99/9999, 0000-00-00, 2026-13-45 and 32nd May 20260."),
                new Odd("clock times", "At 25:61, 5:00pm, 17.30, 12am, 5 o'clock and 00:00:00.000Z."),
                new Odd("Roman and ordinal", "Hale IV, the XXIst, 1st 2nd 3th, No. 1, Nos. 5, 11th-hour, 1990s, '90s."),
                new Odd("numbers with nothing to count", "1 2 3 4 5 6 7 8 9 10. 11! 12? 13, 14; 15: 16"),
                new Odd("a telephone number", "Call +47 22 33 44 55 or (022) 33-44-55 ext. 47."));
    }

    private static List<Odd> layouts() {
        return List.of(
                new Odd("a table", table(12)),
                new Odd("many short lines", repeat(200, i -> "Hale " + i + "\n")),
                new Odd("many blank lines", "Viktor Hale met Drost." + "\n".repeat(500) + "Elin Varga left."),
                new Odd("a list with numbers", repeat(30, i -> i + ". Viktor Hale met Lena Drost\n")),
                new Odd("a list with bullets", repeat(30, i -> "• " + name(i) + "\n")),
                new Odd(
                        "names with initials",
                        repeat(80, i -> (char) ('A' + i % 26) + ". " + (char) ('A' + i % 7) + ". " + name(i) + ", ")),
                new Odd(
                        "every key of a header",
                        "Title: a\nPublisher: b\nAuthor: c\nDate: d\nURL: e\nLanguage: f\nX: y\n\nViktor Hale."),
                new Odd("header lines without end", "Title: a\n" + "key: value\n".repeat(500)),
                new Odd(
                        "promotion only",
                        "Get the newsletter in your inbox. Subscribe now.\nSign up today.\nShare this article."),
                new Odd("one word a line", REPORT.replace(' ', '\n')),
                new Odd("the same sentence a hundred times", (REPORT + " ").repeat(100)));
    }

    private static List<Odd> lengthy() {
        return List.of(
                new Odd(
                        "a sentence of two thousand words",
                        repeat(500, i -> name(i) + " met " + name(i + 3) + " and ")),
                new Odd("two thousand words with commas", repeat(1000, i -> name(i) + ", ")),
                new Odd("two thousand capitals", repeat(2000, i -> name(i) + " ")),
                new Odd("one word two thousand times", "Hale ".repeat(2000)),
                new Odd("a word of ten thousand letters", "a".repeat(10_000)),
                new Odd("a name of ten thousand letters", "Viktor " + "Ha".repeat(5_000) + " met Drost."),
                new Odd("a word of ten thousand emoji", "😀".repeat(10_000)),
                new Odd("ten thousand apostrophes in a word", "a’".repeat(10_000)),
                new Odd("ten thousand hyphens in a word", "France-".repeat(3_000)),
                new Odd("ten thousand stops", ".".repeat(10_000)),
                new Odd("five thousand quotation marks", "\" ".repeat(5_000)),
                new Odd("five thousand opening marks", "“We go. ".repeat(2_000)),
                new Odd("five thousand brackets", "( ".repeat(5_000)),
                new Odd("five thousand shouts", "! ".repeat(5_000)),
                new Odd("five thousand numbers", "47 ".repeat(5_000)),
                new Odd("an address of ten thousand letters", "https://a.example/" + "x?".repeat(5_000)));
    }

    static String name(int i) {
        Random random = new Random(i);
        String consonants = "bdfghklmnprstv";
        String vowels = "aeiou";
        StringBuilder name = new StringBuilder();
        for (int syllable = 0; syllable < 3; syllable++) {
            name.append(consonants.charAt(random.nextInt(consonants.length())))
                    .append(vowels.charAt(random.nextInt(vowels.length())));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    private static Odd random(int seed) {
        Random random = new Random(seed);
        return new Odd(
                "random text " + seed, repeat(50 + random.nextInt(300), i -> PARTS[random.nextInt(PARTS.length)]));
    }

    private static Odd shuffled(int seed) {
        List<String> words = new ArrayList<>(List.of(REPORT.split(" ")));
        java.util.Collections.shuffle(words, new Random(seed));
        return new Odd("shuffled words " + seed, String.join(" ", words));
    }

    private static String repeat(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
    }

    private static String lines(String end) {
        return REPORT.replace(". ", "." + end) + end + end + "The end" + end;
    }

    private static String controls() {
        return IntStream.range(0, 160)
                .filter(Character::isISOControl)
                .mapToObj(c -> "Viktor" + (char) c + "Hale ")
                .collect(Collectors.joining());
    }

    private static String table(int rows) {
        return "Town\tDead\tShare\tCost\n"
                + repeat(rows, i -> name(i) + "\t" + i * 7 + "\t" + i + ".5%\t$" + i + "m\n");
    }
}
