package org.dateline.model;

/**
 * What an extraction was made with. Two runs with equal hashes give equal graphs.
 *
 * @param models a hash of the models
 * @param rules a hash of the rule and gazetteer files
 * @param configuration a hash of the program's version, followed by the hash of the gazetteer if one is used
 */
public record Run(String models, String rules, String configuration) {
    /** The id that names the run in the graph. */
    public String id() {
        return ContentHash.shortOf("run", models, rules, configuration);
    }
}
