package org.rapporteur.desk.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real server on this machine that offers feeds and pages, with ETags. */
final class FeedServer implements AutoCloseable {

  /** What is served: type and bytes. */
  record Body(String type, byte[] bytes) {

    static Body of(String type, String text) {
      return new Body(type, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  final Map<String, Body> bodies = new ConcurrentHashMap<>();
  final List<String> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  FeedServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Body body = bodies.get(path);
    if (path.equals("/hang")) {
      sleep();
    }
    if (body == null) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
      return;
    }
    String tag = "\"" + java.util.Arrays.hashCode(body.bytes()) + "\"";
    boolean same = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    asked.add((same ? "304 " : "200 ") + path);
    exchange.getResponseHeaders().set("ETag", tag);
    exchange.getResponseHeaders().set("Content-Type", body.type());
    exchange.sendResponseHeaders(same ? 304 : 200, same ? -1 : body.bytes().length);
    if (!same) {
      exchange.getResponseBody().write(body.bytes());
    }
    exchange.close();
  }

  private static void sleep() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  URI uri(String path) {
    return URI.create(at(path));
  }

  /** An RSS feed whose items carry their text. */
  static String rss(String... items) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel>"
        + "<title>Harbour Wire</title>"
        + String.join("", items)
        + "</channel></rss>";
  }

  /** An item with an article of its own, long enough to be taken for the whole. */
  static String item(String id, String sentence) {
    return "<item><guid isPermaLink=\"false\">"
        + id
        + "</guid><title>News "
        + id
        + "</title><pubDate>Mon, 17 Jun 2024 08:00:00 +0200</pubDate><description><![CDATA["
        + article(id, sentence)
        + "]]></description></item>";
  }

  static String article(String id, String sentence) {
    StringBuilder text = new StringBuilder("<p>" + sentence + "</p>");
    for (int i = 0; text.length() < 1700; i++) {
      text.append("<p>Dockers at quay ").append(id).append(" counted lorry ").append(i);
      text.append(" before noon, and the harbour office wrote the number down.</p>");
    }
    return text.toString();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
