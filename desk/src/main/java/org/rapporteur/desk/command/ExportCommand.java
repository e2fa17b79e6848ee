package org.rapporteur.desk.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.exchange.ClaimWriter;
import org.rapporteur.desk.exchange.ExchangeForm;
import org.rapporteur.desk.output.Numbers;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Page;
import org.rapporteur.ledger.search.Query;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes claims of the ledger for other programs. */
@Command(
    name = "export",
    description = {
      "Writes claims of the ledger in a form that other programs read: all of them, or those that"
          + " answer a search.",
      "Rejected claims are never among them; --accepted takes only those that a person accepted."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {"0:written", "1:no claim to write", "2:wrong use", "3:could not be written"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  rapporteur export jsonl --out claims.jsonl",
      "  rapporteur export csv missile --type AID --out aid.csv",
      "  rapporteur export --accepted --format jsonl"
    })
final class ExportCommand implements Callable<Integer> {

  private static final int PAGE = 500;

  /** Forms by name or alias. */
  private static final class Form implements CommandLine.ITypeConverter<ExchangeForm> {
    @Override
    public ExchangeForm convert(String name) {
      return ExchangeForm.of(name)
          .orElseThrow(() -> new CommandLine.TypeConversionException("no such form: " + name));
    }
  }

  private static final class Forms extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Forms() {
      super(Arrays.stream(ExchangeForm.values()).map(Enum::name).toList());
    }
  }

  @Parameters(
      paramLabel = "FORMAT [WORDS]",
      arity = "0..*",
      description = "The form (unless --format names it), then words to search for.")
  List<String> given = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Form.class,
      completionCandidates = Forms.class,
      description = "${COMPLETION-CANDIDATES}")
  @Nullable ExchangeForm format;

  @Option(names = "--out", paramLabel = "FILE", description = "Write there, not to the screen.")
  @Nullable Path file;

  @CommandLine.Mixin QueryOptions which = new QueryOptions();

  @CommandLine.Mixin LedgerOptions ledger = new LedgerOptions();

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    List<String> words = new ArrayList<>(given);
    ExchangeForm form = format == null ? named(words) : format;
    try (Ledger open = ledger.openExisting()) {
      long written = file == null ? toScreen(open, form, words) : toFile(open, form, words, file);
      if (written == 0) {
        spec.commandLine().getErr().println("No claim to export. Try fewer words or conditions.");
        return ExitCode.NOTHING_FOUND;
      }
      if (file != null) {
        spec.commandLine()
            .getErr()
            .printf("%s written to %s%n", Numbers.count(written, "claim"), file);
      }
      return ExitCode.DONE;
    } catch (IOException | UncheckedIOException e) {
      spec.commandLine().getErr().println("rapporteur: the export failed: " + e.getMessage());
      return ExitCode.SOURCE_UNREADABLE;
    }
  }

  /** The form that the first word names. */
  private ExchangeForm named(List<String> words) {
    String known =
        Arrays.stream(ExchangeForm.values()).map(Enum::name).collect(Collectors.joining(", "));
    if (words.isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "say in which form: one of " + known);
    }
    String name = words.remove(0);
    Optional<ExchangeForm> form = ExchangeForm.of(name);
    return form.orElseThrow(
        () ->
            new CommandLine.ParameterException(
                spec.commandLine(), "no such form: " + name + "; there are " + known));
  }

  private long toScreen(Ledger open, ExchangeForm form, List<String> words) throws IOException {
    // The bytes as they are: the form says its character set, not the terminal.
    long written = write(open, form, words, System.out);
    if (System.out.checkError()) {
      throw new IOException("standard output did not take all of it");
    }
    return written;
  }

  /** Written beside and then moved, so that a file is never half an export. */
  private long toFile(Ledger open, ExchangeForm form, List<String> words, Path file)
      throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      long written;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
        written = write(open, form, words, out);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      return written;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private long write(Ledger open, ExchangeForm form, List<String> words, OutputStream out)
      throws IOException {
    Query.Builder query = which.query(words).limit(PAGE);
    long written = 0;
    Progress progress =
        file == null
            ? Progress.of("claims", () -> 0)
            : Progress.beside("claims", () -> which.everything(words) ? open.facts().claims() : 0);
    try (ClaimWriter writer = form.to(out)) {
      String next = null;
      do {
        Page page = open.find(query.after(next).build());
        for (KeptClaim claim : page.claims()) {
          writer.write(claim);
          progress.to(++written);
        }
        next = page.next();
      } while (next != null);
    }
    progress.clear();
    return written;
  }
}
