package org.rapporteur.sources.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A server's answer.
 *
 * @param uri where it was found, after redirects
 * @param status 200, or 304 if a conditional request found nothing new
 * @param body decompressed; empty with status 304
 * @param contentType the header as sent, with its charset; null if none was sent
 * @param etag to be sent back as If-None-Match; null if none was sent
 * @param modified to be sent back as If-Modified-Since; null if none was sent
 * @param moved the new address if every redirect on the way was permanent; null otherwise
 */
public record Fetched(
    URI uri,
    int status,
    byte[] body,
    @Nullable String contentType,
    @Nullable String etag,
    @Nullable String modified,
    @Nullable URI moved) {}
