package org.rapporteur.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

  private static final URI AT = URI.create("https://example.org/feeds/world");

  @Test
  void readsRss() {
    Feed feed =
        feed(
            "<?xml version='1.0'?><rss version='2.0' xmlns:content='c' xmlns:dc='d'><channel>"
                + "<title>Post</title><ttl>90</ttl><item><title>Talks &amp;amp; tea</title>"
                + "<link>/a?x=1&amp;y=2</link><guid>g1</guid><dc:creator>Ada</dc:creator>"
                + "<pubDate>Tue, 18 Jun 2024 09:00:00 GMT</pubDate>"
                + "<description>Short</description>"
                + "<content:encoded><![CDATA[<p>Long</p>]]></content:encoded></item></channel></rss>");
    assertThat(feed.title()).isEqualTo("Post");
    assertThat(feed.minutes()).isEqualTo(90);
    assertThat(feed.entries())
        .containsExactly(
            new Entry(
                "g1",
                URI.create("https://example.org/a?x=1&y=2"),
                "Talks & tea",
                "Ada",
                "2024-06-18",
                null,
                "<p>Long</p>"));
  }

  @Test
  void readsRdf() {
    Feed feed =
        feed(
            "<rdf:RDF xmlns:rdf='r'><channel><title>Old</title></channel>"
                + "<item><title>One</title><link>https://example.org/1</link></item></rdf:RDF>");
    assertThat(feed.entries()).extracting(Entry::name).containsExactly("https://example.org/1");
  }

  @Test
  void readsAtomWithItsKindsOfContent() {
    Feed feed =
        feed(
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title>"
                + "<entry><id>1</id><link rel='self' href='/no'/><link href='/yes'/>"
                + "<content type='html'>&lt;p&gt;Escaped&lt;/p&gt;</content>"
                + "<updated>2024-06-19T00:00:00Z</updated></entry>"
                + "<entry><id>2</id><content type='xhtml'><div><p>Inline</p></div></content>"
                + "<author><name>Leo</name></author></entry></feed>");
    assertThat(feed.entries()).extracting(Entry::content).element(0).isEqualTo("<p>Escaped</p>");
    assertThat(feed.entries().get(0).link()).isEqualTo(URI.create("https://example.org/yes"));
    assertThat(feed.entries().get(0).day()).isEqualTo("2024-06-19");
    assertThat(feed.entries().get(1).content()).contains("<p>Inline</p>");
    assertThat(feed.entries().get(1).author()).isEqualTo("Leo");
  }

  @Test
  void readsJsonFeed() {
    Feed feed =
        feed(
            "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"J\",\"items\":[{\"id\":7,"
                + "\"url\":\"https://example.org/7\",\"content_html\":\"<p>x</p>\"},3]}");
    assertThat(feed.entries()).extracting(Entry::name).containsExactly("7");
  }

  @Test
  void entitiesThatGrowStayAsTheyAre() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a" + i + " '&a" + (i - 1) + ";&a" + (i - 1) + ";'>");
    }
    laughs.append("<!ENTITY file SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>");
    laughs.append("&a29; &file;</title><guid>g</guid></item></channel></rss>");
    Feed feed = feed(laughs.toString());
    assertThat(feed.entries().get(0).title()).hasSizeLessThan(50).doesNotContain("root");
  }

  @Test
  void survivesDeepAndBrokenFeeds() {
    assertThat(feed("<rss>" + "<item>".repeat(50_000)).entries()).hasSizeLessThan(2001);
    assertThat(feed("<rss><channel><item><guid>1</guid></item><item><guid>2").entries())
        .extracting(Entry::name)
        .containsExactly("1");
    for (String none :
        List.of("", "<html><body>rss</body></html>", "{\"a\":1}", "{\"jsonfeed.org/version")) {
      assertThat(FeedReader.parse(none, AT)).isEmpty();
    }
  }

  private static Feed feed(String text) {
    return FeedReader.parse(text, AT).orElseThrow();
  }
}
