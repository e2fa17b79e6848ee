package org.rapporteur.desk.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** A table with a head (RFC 4180); the separator is the head's commonest of comma, tab and ";". */
final class TableFile implements IntakeFile {

  @Override
  public void read(Path file, Columns columns, IntakeSink to) throws IOException {
    CsvMapper mapper =
        CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.SKIP_EMPTY_LINES)
            .build();
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(file));
    long record = 0;
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        MappingIterator<String[]> rows =
            mapper.readerFor(String[].class).with(schema).readValues(in)) {
      String[] head = rows.hasNext() ? rows.next() : new String[0];
      if (head.length > 0) {
        head[0] = head[0].replace("\uFEFF", "");
      }
      List<String> missing = columns.missing(new TreeSet<>(List.of(head)));
      if (!missing.isEmpty()) {
        to.fault(
            file + ":1",
            "no column " + String.join(", ", missing) + "; there are " + String.join(", ", head));
        return;
      }
      while (rows.hasNext()) {
        record++;
        String[] cells = rows.next();
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(head.length, cells.length); i++) {
          values.put(head[i].strip(), cells[i]);
        }
        to.event(columns.row(file + " row " + record, values.toString(), values));
      }
    } catch (JacksonException e) {
      to.fault(file + " row " + (record + 1), "not a table: " + first(e.getOriginalMessage()));
    } catch (CharacterCodingException e) {
      to.fault(file + " row " + (record + 1), "not UTF-8; save the table as UTF-8");
    }
  }

  private static String first(String message) {
    return message.lines().findFirst().orElse("broken");
  }

  private static char separator(Path file) throws IOException {
    String head;
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      head = in.readLine();
    } catch (CharacterCodingException e) {
      return ',';
    }
    char best = ',';
    for (char each : new char[] {'\t', ';'}) {
      if (head != null && count(head, each) > count(head, best)) {
        best = each;
      }
    }
    return best;
  }

  private static long count(String words, char c) {
    return words.chars().filter(each -> each == c).count();
  }
}
