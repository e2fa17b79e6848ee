package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** The files of the web page. */
final class Assets {

  private static final List<String> FILES =
      List.of(
          "index.html",
          "style.css",
          "app.js",
          "api.js",
          "cards.js",
          "dom.js",
          "drawer.js",
          "filters.js",
          "read.js",
          "ledger.js",
          "timeline.js",
          "network.js",
          "map.js",
          "who.js",
          "kin.js",
          "compare.js",
          "check.js",
          "vendor/d3.js",
          "vendor/world.json",
          "vendor/states.json",
          "openapi.yaml");

  private record Asset(byte[] bytes, String type, String tag) {}

  private final Map<String, Asset> assets = new HashMap<>();

  Assets() {
    for (String file : FILES) {
      try (InputStream in = Assets.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalStateException("resource " + file + " is missing");
        }
        byte[] bytes = in.readAllBytes();
        CRC32 sum = new CRC32();
        sum.update(bytes);
        String tag = "W/\"" + Long.toHexString(sum.getValue()) + "\"";
        assets.put(file, new Asset(bytes, type(file), tag));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The paths under which they are served, with their files. */
  static Map<String, String> paths() {
    Map<String, String> paths = new HashMap<>();
    FILES.forEach(file -> paths.put("/" + file, file));
    paths.put("/", "index.html");
    return paths;
  }

  void send(Context request, String file) {
    Asset asset = assets.get(file);
    if (asset == null) {
      throw new ProblemException(404, "There is no " + file + ".");
    }
    request.header("ETag", asset.tag());
    request.header("Cache-Control", "no-cache");
    if (asset.tag().equals(request.header("If-None-Match"))) {
      request.status(304);
    } else {
      request.contentType(asset.type()).result(asset.bytes());
    }
  }

  private static String type(String file) {
    String end = file.substring(file.lastIndexOf('.') + 1);
    return switch (end) {
      case "js" -> "text/javascript; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "json" -> "application/json; charset=utf-8";
      case "yaml" -> "application/yaml; charset=utf-8";
      default -> "text/html; charset=utf-8";
    };
  }
}
