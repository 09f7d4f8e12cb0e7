package org.dateline.serve.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the reconciliation service says of itself (Reconciliation Service API 0.2, section 3). */
final class ReconcileManifest {
    static final int PREVIEW_WIDTH = 420;
    static final int PREVIEW_HEIGHT = 220;

    private ReconcileManifest() {}

    /**
     * @param root the address of this server, ending in a slash
     * @param names how entities are identified
     */
    static Map<String, Object> of(String root, EntityNames names) {
        String service = root + "reconcile";
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("versions", List.of("0.1", "0.2"));
        manifest.put("name", "Dateline");
        manifest.put("identifierSpace", names.space());
        manifest.put("schemaSpace", EntityType.SPACE);
        manifest.put("defaultTypes", EntityType.all());
        manifest.put("view", Map.of("url", root + "entity/{{id}}"));
        manifest.put(
                "preview",
                Map.of(
                        "url", service + "/preview?id={{id}}",
                        "width", PREVIEW_WIDTH,
                        "height", PREVIEW_HEIGHT));
        Map<String, Object> suggest = new LinkedHashMap<>();
        List.of("entity", "type", "property")
                .forEach(what -> suggest.put(what, Map.of("service_url", service, "service_path", "/suggest/" + what)));
        manifest.put("suggest", suggest);
        manifest.put(
                "extend",
                Map.of(
                        "propose_properties", Map.of("service_url", service, "service_path", "/properties"),
                        "property_settings", List.of()));
        manifest.put("batchSize", ReconcileServlet.BATCH);
        return manifest;
    }
}
