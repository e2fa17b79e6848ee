package org.rapporteur.sources.web;

import java.time.Duration;

/**
 * How much of a server's answer is taken and how long one waits.
 *
 * @param bytes of a body, after it was decompressed
 * @param connect until a connection stands
 * @param answer until the next byte comes
 * @param whole until the last byte has come, however steadily they drip
 * @param pause between two requests to one host; a longer Crawl-delay is kept, up to a minute
 * @param redirects followed
 */
public record WebLimits(
    int bytes, Duration connect, Duration answer, Duration whole, Duration pause, int redirects) {

  /** For pages of news and feeds. */
  public static WebLimits usual() {
    return new WebLimits(
        16 * 1024 * 1024,
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(60),
        Duration.ofSeconds(1),
        5);
  }
}
