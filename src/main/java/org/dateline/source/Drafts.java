package org.dateline.source;

import java.util.Optional;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.Draft;
import org.dateline.source.draft.Unreadable;
import org.jspecify.annotations.Nullable;

/** Names drafts and stores them as documents; those that only point to their text may be followed there. */
final class Drafts {
    private final Intake intake;
    private final SlowInputs slow;
    private final Links links;

    /** Gets the page that a draft points to. */
    interface Links {
        /** Never follows a link. */
        Links NONE = draft -> Optional.empty();

        /** The article behind the draft's link, if it is to be followed and could be read. */
        Optional<Draft> follow(Draft draft);
    }

    Drafts(Intake intake, SlowInputs slow, Links links) {
        this.intake = intake;
        this.slow = slow;
        this.links = links;
    }

    void accept(Draft draft, Input input) {
        boolean isItem = draft.id() != null;
        Draft whole = isItem ? links.follow(draft).orElse(draft) : draft;
        if (whole.paragraphs().isEmpty()) {
            intake.bad(
                    Code.NO_TEXT,
                    input.origin().ofRecord(draft.id(), 0, ""),
                    "The item has no text, only a link: fetch it with --fetch-links.");
            return;
        }
        String url = address(whole.url() == null && !isItem ? input.url() : whole.url());
        String source = isItem
                ? input.origin().ofRecord(draft.id(), 0, whole.text())
                : input.origin().ofText(whole.text());
        store(whole, url, source, input);
    }

    /** Its blocks are found with a limit of time too: a draft may be far longer than any article. */
    private void store(Draft draft, @Nullable String url, String source, Input input) {
        try {
            Document document = slow.call(input, () -> document(draft, url, source));
            if (document.blocks().stream().anyMatch(block -> block.kind() != Block.Kind.PROMOTION)) {
                intake.document(document);
            } else if (input.isRecord()) {
                intake.skip();
            } else {
                intake.bad(Code.NO_TEXT, document.source(), "It holds no article, only what the site says of itself.");
            }
        } catch (Unreadable e) {
            intake.bad(e.code(), input.name(), e.getMessage());
        }
    }

    private static Document document(Draft draft, @Nullable String url, String source) {
        Metadata about = new Metadata(
                url,
                draft.title(),
                draft.publisher(),
                draft.author(),
                draft.published(),
                draft.language() == null
                        ? null
                        : Metadata.language(draft.language()).orElse(null));
        return Articles.document(source, about, draft);
    }

    private static @Nullable String address(@Nullable String url) {
        return url != null && Metadata.isAddress(url) ? url : null;
    }
}
