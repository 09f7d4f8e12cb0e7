package org.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.dateline.source.BadInput.Code;
import org.dateline.source.draft.Draft;
import org.dateline.source.draft.TimeLimit;
import org.dateline.source.draft.Unreadable;
import org.dateline.source.html.HtmlReader;
import org.dateline.source.web.Page;
import org.dateline.source.web.Web;

/** Fetches the articles of which a feed has only a summary. */
final class FollowedLinks implements Drafts.Links {
    private static final int LONGEST_SUMMARY = 800;

    private final Web web;
    private final Intake intake;

    FollowedLinks(Web web, Intake intake) {
        this.web = web;
        this.intake = intake;
    }

    @Override
    public Optional<Draft> follow(Draft item) {
        String url = item.url();
        if (url == null || item.length() > LONGEST_SUMMARY) {
            return Optional.empty();
        }
        try {
            Draft page = article(web.get(url));
            return page.length() > item.length()
                    ? Optional.of(page.with(List.of()).or(item).with(page.paragraphs()))
                    : Optional.empty();
        } catch (Unreadable e) {
            intake.bad(e.code(), url, e.getMessage());
        } catch (IOException e) {
            intake.bad(Code.UNREADABLE, url, Folder.reason("The page", e));
        }
        return Optional.empty();
    }

    private static Draft article(Page page) throws IOException {
        try (InputStream in = page.open()) {
            byte[] bytes = in.readAllBytes();
            return TimeLimit.call(TimeLimit.USUAL, () -> HtmlReader.read(bytes, page.charset(), page.url()))
                    .drafts()
                    .get(0);
        }
    }
}
