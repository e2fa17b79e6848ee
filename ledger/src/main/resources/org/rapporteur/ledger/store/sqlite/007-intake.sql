-- Articles are known again by their text, and nearly equal ones by more and better bands: all are
-- sorted and compared anew. The place is the order in which an article joined its cluster.
CREATE INDEX article_sha256 ON article (sha256);
DELETE FROM band;
DROP TABLE likeness;
CREATE TABLE likeness (
  article INTEGER PRIMARY KEY,
  cluster INTEGER NOT NULL,
  place INTEGER NOT NULL
);
CREATE INDEX likeness_cluster ON likeness (cluster, place);
DELETE FROM block;
INSERT INTO unlinked SELECT key FROM reading WHERE current = 1 ON CONFLICT DO NOTHING;

-- How far the reading of an archive came; the row goes when the archive has been read.
CREATE TABLE bookmark (
  source TEXT PRIMARY KEY,
  stamp TEXT NOT NULL,
  record INTEGER NOT NULL
);

-- Feeds that are watched: what the server wants to hear again, and when to ask next.
CREATE TABLE feed (
  url TEXT PRIMARY KEY,
  etag TEXT,
  modified TEXT,
  due INTEGER NOT NULL,
  failures INTEGER NOT NULL
);

-- What a feed offered: a hash of the entry's name, a hash of its content, and the day it was last
-- offered.
CREATE TABLE entry (
  feed TEXT NOT NULL,
  name TEXT NOT NULL,
  content TEXT NOT NULL,
  day INTEGER NOT NULL,
  PRIMARY KEY (feed, name)
) WITHOUT ROWID;
