package org.dateline.extract;

/**
 * A noun phrase that names a post.
 *
 * @param from its first token
 * @param head the noun that names the post
 * @param to the token after its last
 */
record RolePhrase(int from, int head, int to) {}
