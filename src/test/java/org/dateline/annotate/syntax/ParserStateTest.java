package org.dateline.annotate.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParserStateTest {
    private static final int ROOT = 0;
    private static final int SUBJECT = 1;
    private static final int OBJECT = 2;

    /** "Ana sees Oslo": Ana hangs on sees, Oslo on sees, sees on the root. */
    private final ParserState state = new ParserState(3, 3, ROOT);

    @Test
    void moves_build_a_tree() {
        state.make(ParserState.SHIFT);
        state.make(ParserState.left(SUBJECT));
        state.make(ParserState.SHIFT);
        state.make(state.right(OBJECT));
        state.make(ParserState.REDUCE);
        state.make(ParserState.left(ROOT));
        assertThat(state.head(0)).isEqualTo(1);
        assertThat(state.head(1)).isEqualTo(3);
        assertThat(state.head(2)).isEqualTo(1);
        assertThat(state.label(0)).isEqualTo(SUBJECT);
        assertThat(state.leftmost(1)).isZero();
        assertThat(state.rightmost(1)).isEqualTo(2);
        assertThat(state.depth()).isZero();
    }

    @Test
    void a_word_that_does_not_hang_is_not_taken_off() {
        state.make(ParserState.SHIFT);
        assertThat(state.may(ParserState.REDUCE)).isFalse();
        state.make(state.right(OBJECT));
        assertThat(state.may(ParserState.REDUCE)).isTrue();
    }

    @Test
    void only_what_is_left_at_the_end_hangs_on_the_root_and_only_by_its_relation() {
        state.make(ParserState.SHIFT);
        assertThat(state.may(ParserState.left(ROOT))).isFalse();
        assertThat(state.may(state.right(ROOT))).isFalse();
        state.make(ParserState.SHIFT);
        state.make(ParserState.SHIFT);
        assertThat(state.may(ParserState.SHIFT)).isFalse();
        assertThat(state.may(ParserState.left(SUBJECT))).isFalse();
        assertThat(state.may(ParserState.left(ROOT))).isTrue();
    }

    @Test
    void nothing_hangs_before_there_is_a_word_on_the_stack() {
        assertThat(state.may(ParserState.left(SUBJECT))).isFalse();
        assertThat(state.may(state.right(OBJECT))).isFalse();
        assertThat(state.may(ParserState.SHIFT)).isTrue();
    }

    @Test
    void a_state_after_a_move_leaves_the_one_before_as_it_was_and_remembers_the_way() {
        ParserState shifted = state.after(ParserState.SHIFT, 1);
        ParserState hung = shifted.after(ParserState.left(SUBJECT), 3);
        assertThat(state.next()).isZero();
        assertThat(shifted.head(0)).isEqualTo(-1);
        assertThat(hung.score()).isEqualTo(3);
        assertThat(hung.history()).containsExactly(ParserState.SHIFT, ParserState.left(SUBJECT));
    }
}
