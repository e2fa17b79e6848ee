package org.rapporteur.reading.language;

import java.util.Locale;
import java.util.Set;

/** Finds web and mail addresses, host and file names and newsgroups, which are one token each. */
final class Addresses {

  /** Longest host, file name or mail address looked for. */
  private static final int LONGEST = 200;

  /** Last parts of host and file names; those that are words of English as well are left out. */
  private static final Set<String> ENDINGS =
      Set.of(
          "com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "eu", "uk", "de", "fr",
          "ru", "cn", "jp", "kr", "ca", "au", "nl", "ch", "pl", "ua", "br", "io", "tv", "pdf",
          "doc", "docx", "xls", "xlsx", "ppt", "html", "htm", "asp", "php", "jpg", "jpeg", "png",
          "gif", "zip", "exe", "txt", "csv");

  private Addresses() {}

  /** End of an address that begins here, or -1. */
  static int end(String text, int begin, int end) {
    boolean web =
        text.startsWith("http://", begin)
            || text.startsWith("https://", begin)
            || text.startsWith("www.", begin);
    return web ? webEnd(text, begin, end) : nameEnd(text, begin, end);
  }

  private static int webEnd(String text, int begin, int end) {
    int stop = begin;
    while (stop < end
        && !Tokenizer.isSpace(text.charAt(stop))
        && "\"<>“”[]".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    while (stop > begin && ".,;:!?)'’".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return stop;
  }

  private static int nameEnd(String text, int begin, int end) {
    int most = Math.min(end, begin + LONGEST);
    int at = begin;
    int dots = 0;
    int sign = -1;
    while (at < most && (isPart(text.charAt(at)) || text.charAt(at) == '@')) {
      if (text.charAt(at) == '@') {
        if (sign >= 0) {
          return -1;
        }
        sign = at;
      } else if (text.charAt(at) == '.') {
        dots++;
      }
      at++;
    }
    if (dots == 0 || at == most && most < end) {
      return -1;
    }
    while (at > begin && ".-_+".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    int last = text.lastIndexOf('.', at - 1);
    if (last <= begin || last <= sign || text.charAt(last - 1) == '.') {
      return -1;
    }
    if (sign > begin) {
      return at;
    }
    String ending = text.substring(last + 1, at);
    boolean lower = ending.equals(ending.toLowerCase(Locale.ROOT));
    return lower && (ENDINGS.contains(ending) || isGroup(text, begin, at)) ? at : -1;
  }

  /** Whether this is a newsgroup or a host of small letters in at least three parts. */
  private static boolean isGroup(String text, int begin, int stop) {
    int parts = 1;
    int letters = 0;
    for (int i = begin; i < stop; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        if (letters < 2) {
          return false;
        }
        parts++;
        letters = 0;
      } else if (c >= 'a' && c <= 'z') {
        letters++;
      } else if (c != '-') {
        return false;
      }
    }
    return parts >= 3 && letters >= 2;
  }

  private static boolean isPart(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '-'
        || c == '_'
        || c == '+';
  }
}
