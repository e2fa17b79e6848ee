package org.rapporteur.sources.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed.
 *
 * @param name what the feed calls it: its id, else its link, else its title
 * @param link where the article is; null if the feed tells no address
 * @param day of publication, {@code 2024-06-17}; null if it tells none
 * @param modified the day of the last change; null if it tells none
 * @param content the text or a part of it, with or without mark-up; empty if there is none
 */
public record Entry(
    String name,
    @Nullable URI link,
    @Nullable String title,
    @Nullable String author,
    @Nullable String day,
    @Nullable String modified,
    String content) {

  /** Tells this entry from others of its feed. */
  public String nameHash() {
    return hash(name);
  }

  /** Tells what the entry says now from what it said before. */
  public String contentHash() {
    return hash(link + "\n" + title + "\n" + content);
  }

  private static String hash(String words) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
