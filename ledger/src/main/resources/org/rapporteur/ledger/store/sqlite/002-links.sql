-- What agrees with what: links between claims of different articles, and how they are found.

-- Readings whose claims have not been compared yet.
CREATE TABLE unlinked (reading INTEGER PRIMARY KEY);
INSERT INTO unlinked SELECT key FROM reading WHERE current = 1;

-- Claims under a hash of their type and two of their participants or places, by 32-day period.
CREATE TABLE block (
  pair INTEGER NOT NULL,
  period INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  PRIMARY KEY (pair, period, claim)
) WITHOUT ROWID;

-- Articles under hashes of bands of their text's MinHash; nearly equal texts share a cluster.
CREATE TABLE band (
  hash INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (hash, article)
) WITHOUT ROWID;
CREATE TABLE likeness (article INTEGER PRIMARY KEY, cluster INTEGER NOT NULL);

-- "earlier" was published first; rule and reason say why the link was made.
CREATE TABLE link (
  earlier INTEGER NOT NULL,
  later INTEGER NOT NULL,
  kind TEXT NOT NULL,
  field TEXT NOT NULL,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  severity REAL NOT NULL,
  PRIMARY KEY (earlier, later, kind, field)
) WITHOUT ROWID;
CREATE INDEX link_later ON link (later, earlier);
CREATE INDEX link_kind ON link (kind, later);
