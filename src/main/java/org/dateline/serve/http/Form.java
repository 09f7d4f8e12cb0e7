package org.dateline.serve.http;

/** A form in which something is sent. */
public interface Form {
    /** How it is called in the parameter {@code format}. */
    String label();

    /** Its media type without parameters, in small letters. */
    String mediaType();

    /** What {@code Content-Type} says: the media type, and the character set, which is always UTF-8. */
    default String contentType() {
        return mediaType() + ";charset=utf-8";
    }
}
