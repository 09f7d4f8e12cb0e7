package org.dateline.source.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediumTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Harbour Post - Sport             ; https://www.harbourpost.example/rss     ; Harbour Post
            World news | The Lantern         ; https://feeds.thelantern.example/world  ; The Lantern
            KBX News: Business               ; https://kbx.example/feed                ; KBX News
            Harbour Post                     ; https://www.harbourpost.example/        ; Harbour Post
            Notes - from the quay            ; https://blogs.example/anna              ; Notes - from the quay
            Post - Post Sport                ; https://post.example/                   ; Post - Post Sport
            """)
    void the_medium_is_the_part_that_the_host_names(String title, String address, String medium) {
        assertThat(Medium.of(title, address)).isEqualTo(medium);
    }
}
