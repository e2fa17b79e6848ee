package org.rapporteur.reading;

/**
 * {@code [begin, end)} of an article's text, in UTF-16 units.
 *
 * @param begin first unit
 * @param end one past the last unit; equal to {@code begin} for an empty span
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * A span from unit to unit.
   *
   * @throws IllegalArgumentException if {@code begin} is negative or {@code end} lies before it
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  /** In UTF-16 units. */
  public int length() {
    return end - begin;
  }

  /**
   * The words at this span.
   *
   * @throws IndexOutOfBoundsException if it reaches beyond the text
   */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** Whether at least one unit lies in both. */
  public boolean overlaps(Span other) {
    return Math.max(begin, other.begin) < Math.min(end, other.end);
  }

  /** Whether no unit of the other lies outside. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** By begin, the longer first. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }
}
