package org.dateline.serve;

import com.google.gson.Gson;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.serve.http.Reply;
import org.dateline.serve.page.SearchPage;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.Hit;
import org.dateline.store.index.HitKind;
import org.jspecify.annotations.Nullable;

/** Searches: {@code /search} for people, {@code /search.json} for programs, {@code /complete.json} as one types. */
final class SearchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String JSON = "application/json;charset=utf-8";
    private static final int LONGEST = 500;
    private static final int USUAL = 10;
    private static final int ALONE = 50;
    private static final int MOST = 100;
    private static final int COMPLETIONS = 10;

    private final transient ExplorerIndex index;
    private final String base;

    SearchServlet(ExplorerIndex index, String base) {
        this.index = index;
        this.base = base;
    }

    /** A parameter that nothing can be made of; the message says what it may be. */
    private static final class BadParameter extends Exception {
        private static final long serialVersionUID = 1L;

        BadParameter(String message) {
            super(message);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String words = words(request.getParameter("q"));
            switch (request.getRequestURI()) {
                case "/complete.json" ->
                    json(response, 200, Map.of("hits", shown(index.complete(words, limit(request, COMPLETIONS)))));
                case "/search.json" -> json(response, 200, found(request, words));
                default -> Reply.send(request, response, Reply.HTML, page(request, words));
            }
        } catch (BadParameter e) {
            String message = String.valueOf(e.getMessage());
            if (request.getRequestURI().endsWith(".json")) {
                json(response, 400, Map.of("error", message));
            } else {
                Reply.refuse(response, 400, message);
            }
        }
    }

    private String page(HttpServletRequest request, String words) throws BadParameter {
        Set<HitKind> kinds = kinds(request.getParameterValues("kind"));
        int limit = limit(request, kinds.size() == 1 ? ALONE : USUAL);
        return new SearchPage(base, words, limit)
                .of(index.search(words, kinds, limit))
                .markup();
    }

    private Map<String, Object> found(HttpServletRequest request, String words) throws BadParameter {
        Set<HitKind> kinds = kinds(request.getParameterValues("kind"));
        Map<String, Object> results = new LinkedHashMap<>();
        index.search(words, kinds, limit(request, USUAL)).forEach((kind, hits) -> results.put(name(kind), shown(hits)));
        return Map.of("q", words, "results", results);
    }

    private List<Map<String, Object>> shown(List<Hit> hits) {
        return hits.stream().map(this::shown).toList();
    }

    private Map<String, Object> shown(Hit hit) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", name(hit.kind()));
        fields.put("iri", hit.iri());
        fields.put("path", SearchPage.path(base, hit.iri()));
        fields.put("label", hit.label());
        fields.put("note", hit.note());
        fields.put("articles", hit.articles());
        return fields;
    }

    private static String name(HitKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String words(@Nullable String typed) throws BadParameter {
        if (typed != null && typed.length() > LONGEST) {
            throw new BadParameter("q may have " + LONGEST + " characters at most");
        }
        return typed == null ? "" : typed;
    }

    private static Set<HitKind> kinds(String @Nullable [] wanted) throws BadParameter {
        Set<HitKind> kinds = EnumSet.noneOf(HitKind.class);
        for (String word : wanted == null ? new String[0] : wanted) {
            for (String name : word.split(",", -1)) {
                if (!name.isBlank()) {
                    kinds.add(kind(name.strip()));
                }
            }
        }
        return kinds.isEmpty() ? EnumSet.allOf(HitKind.class) : kinds;
    }

    private static HitKind kind(String name) throws BadParameter {
        for (HitKind kind : HitKind.values()) {
            if (name(kind).equals(name)) {
                return kind;
            }
        }
        throw new BadParameter("kind must be of "
                + Arrays.stream(HitKind.values()).map(SearchServlet::name).collect(Collectors.joining(", ")));
    }

    private static int limit(HttpServletRequest request, int usual) throws BadParameter {
        String given = request.getParameter("limit");
        if (given == null || given.isEmpty()) {
            return usual;
        }
        if (!given.matches("[0-9]{1,3}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > MOST) {
            throw new BadParameter("limit must be a number from 1 to " + MOST);
        }
        return Integer.parseInt(given);
    }

    private static void json(HttpServletResponse response, int status, Map<String, ?> answer) throws IOException {
        Reply.send(response, status, JSON, new Gson().toJson(answer));
    }
}
