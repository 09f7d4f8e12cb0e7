package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Chooses the form in which something is sent: the one that the parameter {@code format} names, or else the one that the client
 * likes best. The response names the others (RFC 8288).
 *
 * @param forms what there is, the first for whoever does not care
 */
public record Negotiation<F extends Form>(List<F> forms) {
    public Negotiation {
        forms = List.copyOf(forms);
    }

    /**
     * The form to send.
     *
     * @throws BadRequest with status 400 if no form has the name asked for, or 406 if the client accepts none
     */
    public F choose(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Vary", "Accept");
        String named = request.getParameter("format");
        if (named == null) {
            return Acceptance.of(request).best(forms).orElseThrow(() -> new BadRequest(406, offered()));
        }
        return forms.stream()
                .filter(form -> form.label().equalsIgnoreCase(named))
                .findFirst()
                .orElseThrow(() -> new BadRequest("There is no such format. " + offered()));
    }

    private String offered() {
        return "To be had as "
                + forms.stream()
                        .map(form -> form.label() + " (" + form.mediaType() + ")")
                        .collect(Collectors.joining(", "));
    }

    /** Says where the other forms of what stands at a path are. */
    public void alternates(HttpServletResponse response, String path, F sent) {
        String safe = path.replaceAll("[^\\w./~%=:@!$&'()*+-]", "");
        forms.stream()
                .filter(form -> !form.equals(sent))
                .map(form -> "<" + safe + "?format=" + form.label() + ">; rel=\"alternate\"; type=\"" + form.mediaType()
                        + "\"")
                .forEach(link -> response.addHeader("Link", link));
    }
}
