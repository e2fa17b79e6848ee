-- What agrees with what: links between claims of different articles, and how they are found.

-- Readings whose claims have not been compared yet.
CREATE TABLE unlinked (reading BIGINT PRIMARY KEY);
INSERT INTO unlinked SELECT key FROM reading WHERE current = 1;

-- Claims under a hash of their type and two of their participants or places, by 32-day period.
CREATE TABLE block (
  pair BIGINT NOT NULL,
  period BIGINT NOT NULL,
  claim BIGINT NOT NULL,
  PRIMARY KEY (pair, period, claim)
);

-- Articles under hashes of bands of their text's MinHash; nearly equal texts share a cluster.
CREATE TABLE band (
  hash BIGINT NOT NULL,
  article BIGINT NOT NULL,
  PRIMARY KEY (hash, article)
);
CREATE TABLE likeness (article BIGINT PRIMARY KEY, cluster BIGINT NOT NULL);

-- "earlier" was published first; rule and reason say why the link was made.
CREATE TABLE link (
  earlier BIGINT NOT NULL,
  later BIGINT NOT NULL,
  kind TEXT NOT NULL,
  field TEXT NOT NULL,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  severity DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (earlier, later, kind, field)
);
CREATE INDEX link_later ON link (later, earlier);
CREATE INDEX link_kind ON link (kind, later);
