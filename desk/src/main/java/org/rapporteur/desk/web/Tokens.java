package org.rapporteur.desk.web;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The tokens with which other machines may use the server: a file of one token a line, {@code name
 * role day hash}, that only its owner can read.
 */
public final class Tokens {

  private final Path file;

  public Tokens(Path file) {
    this.file = file;
  }

  /** Where the file is unless {@code RAPPORTEUR_TOKENS} names another. */
  public static Path standard(Map<String, String> environment) {
    String named = environment.get("RAPPORTEUR_TOKENS");
    if (named != null && !named.isBlank()) {
      return Path.of(named);
    }
    String config = environment.get("XDG_CONFIG_HOME");
    Path folder =
        config == null || config.isBlank()
            ? Path.of(System.getProperty("user.home"), ".config")
            : Path.of(config);
    return folder.resolve("rapporteur").resolve("tokens");
  }

  public Path file() {
    return file;
  }

  /** All tokens, the oldest first. */
  public List<Token> list() throws IOException {
    List<Token> tokens = new ArrayList<>();
    if (!Files.exists(file)) {
      return tokens;
    }
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        tokens.add(parsed(line, number));
      }
    }
    return tokens;
  }

  private Token parsed(String line, int number) throws IOException {
    String[] parts = line.strip().split(" ");
    try {
      if (parts.length == 4 && parts[3].matches("[0-9a-f]{64}")) {
        Role role = Role.valueOf(parts[1].toUpperCase(Locale.ROOT));
        return new Token(parts[0], role, LocalDate.parse(parts[2]), parts[3]);
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      // Told below.
    }
    throw new IOException(
        file + ":" + number + ": not a token. Remove the line, or the file, and add tokens anew.");
  }

  /**
   * Makes a token.
   *
   * @return its secret, which cannot be had again
   */
  public String add(String name, Role role, LocalDate today) throws IOException {
    if (!name.matches("[\\p{L}\\p{N}@._-]{1,64}")) {
      throw new IOException(
          "A token's name has letters, digits and @ . _ - only: " + name + " does not fit.");
    }
    List<Token> tokens = list();
    if (tokens.stream().anyMatch(token -> token.name().equals(name))) {
      throw new IOException("There is a token for " + name + " already. Remove it first.");
    }
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    String secret = "rap_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    tokens.add(new Token(name, role, today, Token.hash(secret)));
    write(tokens);
    return secret;
  }

  /** Takes a token back; false if there is none of this name. */
  public boolean remove(String name) throws IOException {
    List<Token> tokens = list();
    boolean removed = tokens.removeIf(token -> token.name().equals(name));
    if (removed) {
      write(tokens);
    }
    return removed;
  }

  /** Whose secret this is. */
  Optional<Token> holder(String secret) throws IOException {
    return list().stream().filter(token -> token.opens(secret)).findFirst();
  }

  private void write(List<Token> tokens) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# name role day SHA-256-of-the-token; written by rapporteur token");
    for (Token token : tokens) {
      lines.add(
          String.join(" ", token.name(), token.role().word(), "" + token.made(), token.hash()));
    }
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    Path fresh =
        posix
            ? Files.createTempFile(
                folder,
                "tokens",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
            : Files.createTempFile(folder, "tokens", ".new");
    Files.write(fresh, lines);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
