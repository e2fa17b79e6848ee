package org.rapporteur.desk.exchange;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The forms in which claims leave the ledger; the names are those of the command line. */
public enum ExchangeForm {
  jsonl("one claim a line, as claim.schema.json describes", JsonLinesWriter::new),
  csv("one claim a row, for spreadsheets (RFC 4180, UTF-8)", CsvWriter::new),
  parquet(
      "one claim a row with nested columns, for Spark, DuckDB and notebooks", ParquetWriter::new),
  geojson("features with the claim's place (RFC 7946), for maps", GeoJsonWriter::new),
  ftm(
      "FollowTheMoney entities, one a line, for OpenAleph and Datashare",
      FollowTheMoneyWriter::new),
  plover("PLOVER events, one a line, for conflict-data research", PloverWriter::new),
  gdelt("the 61 columns of GDELT 2.0's events, coded in CAMEO", GdeltWriter::new),
  annotations("W3C Web Annotations, for Hypothesis and other annotators", AnnotationWriter::new),
  sipri("arms transfers in the columns of a trade register", SipriWriter::new),
  graphml("who acts with whom, as GraphML", GraphMlWriter::new),
  gexf("who acts with whom, as GEXF for Gephi", GexfWriter::new),
  ics("dated claims as calendar events (RFC 5545)", CalendarWriter::new),
  timelinejs("a TimelineJS timeline, for newsrooms", TimelineWriter::new),
  jsonld("claims as linked data: PROV-O and Web Annotation, as in case files", JsonLdWriter::new);

  /** Other names by which the command line knows a form. */
  private static final Map<String, ExchangeForm> ALIASES =
      Map.of("annotation", annotations, "ical", ics);

  private final String what;
  private final Function<OutputStream, ClaimWriter> writer;

  ExchangeForm(String what, Function<OutputStream, ClaimWriter> writer) {
    this.what = what;
    this.writer = writer;
  }

  /** The form of this name or alias, in any case. */
  public static Optional<ExchangeForm> of(String name) {
    return Arrays.stream(values())
        .filter(form -> form.name().equalsIgnoreCase(name))
        .findAny()
        .or(() -> Optional.ofNullable(ALIASES.get(name.toLowerCase(Locale.ROOT))));
  }

  /** What the form is and whom it is for, in a line. */
  public String what() {
    return what;
  }

  /** A writer of this form; the caller closes both the writer and, after it, the stream. */
  public ClaimWriter to(OutputStream out) {
    return writer.apply(out);
  }
}
