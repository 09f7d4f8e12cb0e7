package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * What newsrooms do to copy before they print it. Each makes an edited version of a story, which is a copy of it still; what
 * comes out depends on the story alone.
 */
enum NewsroomEdit {
    CUT_TO_HALF {
        @Override
        Story apply(Story story, Story other, Random random) {
            return Cuts.to(story, 0.5, random);
        }
    },
    CUT_TO_A_THIRD {
        @Override
        Story apply(Story story, Story other, Random random) {
            return Cuts.to(story, 0.33, random);
        }
    },
    NEW_LEAD {
        @Override
        Story apply(Story story, Story other, Random random) {
            boolean inPlace = 4 * Story.words(story.sentences().get(0)) <= story.words();
            List<List<String>> paragraphs = new ArrayList<>(inPlace ? Cuts.withoutFirst(story) : story.paragraphs());
            paragraphs.add(0, List.of(WORDS.any("lead", story, random)));
            return story.with(paragraphs);
        }
    },
    NEW_HEADLINE {
        @Override
        Story apply(Story story, Story other, Random random) {
            return story.withHeadline(WORDS.any("headline", story, random));
        }
    },
    OTHER_QUOTATIONS {
        @Override
        Story apply(Story story, Story other, Random random) {
            List<List<String>> paragraphs = new ArrayList<>(
                    story.each(s -> QUOTED.matcher(s).replaceFirst("$1 and that is all there is to say$2"))
                            .paragraphs());
            int added = story.words() < FEW_WORDS ? 1 : 2;
            for (int i = 0; i < added; i++) {
                paragraphs.add(random.nextInt(paragraphs.size() + 1), List.of(WORDS.any("quote", story, random)));
            }
            return story.with(paragraphs);
        }
    },
    PARAGRAPHS_MERGED_AND_SPLIT {
        @Override
        Story apply(Story story, Story other, Random random) {
            List<List<String>> paragraphs = new ArrayList<>();
            List<String> paragraph = new ArrayList<>();
            for (String sentence : story.sentences()) {
                paragraph.add(sentence);
                if (random.nextInt(3) == 0) {
                    paragraphs.add(paragraph);
                    paragraph = new ArrayList<>();
                }
            }
            paragraphs.add(paragraph);
            return story.with(paragraphs);
        }
    },
    WORDS_CHANGED {
        @Override
        Story apply(Story story, Story other, Random random) {
            return story.each(
                    s -> words(s, word -> random.nextInt(3) == 0 ? WORDS.synonym(word) : dropped(word, random)));
        }

        private String dropped(String word, Random random) {
            return random.nextInt(40) == 0 && word.matches("[a-z]+") ? "" : word;
        }
    },
    FIGURES_UPDATED {
        @Override
        Story apply(Story story, Story other, Random random) {
            return story.each(s -> NUMBER.matcher(s)
                    .replaceAll(found ->
                            random.nextInt(3) == 0 ? Integer.toString(2 + random.nextInt(900)) : found.group()));
        }
    },
    OTHER_SPELLING {
        @Override
        Story apply(Story story, Story other, Random random) {
            return story.each(
                    s -> words(s, WORDS::otherSpelling).replace('“', '"').replace('”', '"'));
        }
    },
    AGENCY_LINES {
        @Override
        Story apply(Story story, Story other, Random random) {
            List<List<String>> paragraphs = new ArrayList<>(story.paragraphs());
            List<String> first = new ArrayList<>(paragraphs.get(0));
            first.set(0, WORDS.any("dateline", story, random) + " " + first.get(0));
            paragraphs.set(0, first);
            paragraphs.add(0, List.of(WORDS.any("byline", story, random)));
            paragraphs.add(List.of(WORDS.any("signoff", story, random)));
            return story.with(paragraphs);
        }
    },
    BACKGROUND_OF_ANOTHER_ADDED {
        @Override
        Story apply(Story story, Story other, Random random) {
            List<List<String>> paragraphs = new ArrayList<>(story.paragraphs());
            paragraphs.add(Cuts.last(other.sentences(), story.words() / 3));
            return story.with(paragraphs);
        }
    },
    EXTENDED {
        @Override
        Story apply(Story story, Story other, Random random) {
            List<List<String>> paragraphs = new ArrayList<>(story.paragraphs());
            for (String more : WORDS.all("extension", story, random)) {
                paragraphs.add(1 + random.nextInt(paragraphs.size()), List.of(more));
            }
            return story.with(paragraphs);
        }
    },
    SEVERAL {
        @Override
        Story apply(Story story, Story other, Random random) {
            NewsroomEdit cut = random.nextBoolean() ? CUT_TO_HALF : NEW_LEAD;
            NewsroomEdit added = random.nextBoolean() ? OTHER_QUOTATIONS : BACKGROUND_OF_ANOTHER_ADDED;
            Story edited = story;
            for (NewsroomEdit edit : List.of(cut, NEW_HEADLINE, WORDS_CHANGED, FIGURES_UPDATED, added, AGENCY_LINES)) {
                edited = edit.apply(edited, other, random);
            }
            return edited;
        }
    };

    private static final NewsroomWords WORDS = NewsroomWords.shipped();
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,])\\d+(?:[.,]\\d+)*");
    private static final Pattern WORD = Pattern.compile("(?<![\\w-])[a-z]+(?![\\w-])");
    private static final Pattern QUOTED = Pattern.compile("([\"“][^\"“”]{12,}?)([,.]?[\"”])");
    private static final int FEW_WORDS = 80;

    /** The edited version; {@code other} is another story, which a paragraph may be taken from. */
    abstract Story apply(Story story, Story other, Random random);

    /** The edited version of a story, the same in every run. */
    Story apply(Story story, Story other) {
        return apply(story, other, story.random(this));
    }

    /** The sentence with a change made to its plain words. */
    private static String words(String sentence, java.util.function.UnaryOperator<String> change) {
        return WORD.matcher(sentence)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(change.apply(found.group())));
    }
}
