-- The record: articles as captured, readings of them, and their claims.
-- All begin/end columns count Unicode code points into the article's text, so that
-- substr(convert_from(text, 'UTF8'), begin + 1, "end" - begin) is the quote in plain SQL.

CREATE TABLE article (
  key BIGINT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  ref TEXT NOT NULL,
  url TEXT,
  publisher TEXT,
  title TEXT,
  byline TEXT,
  published TEXT,
  published_stated BIGINT NOT NULL,
  published_reasons TEXT NOT NULL,
  language TEXT NOT NULL,
  text BYTEA NOT NULL,
  sha256 TEXT NOT NULL,
  asides TEXT NOT NULL,
  known_day BIGINT NOT NULL
);

-- How an article reached the ledger; one row for each way it did.
CREATE TABLE capture (
  article BIGINT NOT NULL,
  origin TEXT NOT NULL,
  captured_at TEXT NOT NULL,
  original BYTEA,
  original_sha256 TEXT NOT NULL,
  PRIMARY KEY (article, origin, original_sha256)
);

CREATE TABLE reading (
  key BIGINT PRIMARY KEY,
  article BIGINT NOT NULL,
  engine TEXT NOT NULL,
  digest TEXT NOT NULL,
  read_at TEXT NOT NULL,
  current BIGINT NOT NULL,
  statements TEXT NOT NULL,
  mentions TEXT NOT NULL,
  asides TEXT NOT NULL,
  unclaimed TEXT NOT NULL,
  problems TEXT NOT NULL,
  UNIQUE (article, digest)
);

-- One row for each id, name and type as read; "who" is the key of the entity it counts as.
CREATE TABLE entity (
  key BIGINT PRIMARY KEY,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  fold TEXT NOT NULL,
  who BIGINT NOT NULL,
  UNIQUE (id, name, type)
);
CREATE INDEX entity_fold ON entity (fold);
CREATE INDEX entity_who ON entity (who);

-- key = day by which the claim was known, shifted by 36 bits, plus a running number:
-- ordering by key is ordering by publication, and "known by a day" is a range of keys.
CREATE TABLE claim (
  key BIGINT PRIMARY KEY,
  id TEXT NOT NULL,
  reading BIGINT NOT NULL,
  article BIGINT NOT NULL,
  type BIGINT NOT NULL,
  mode TEXT,
  context TEXT NOT NULL,
  sentence_begin BIGINT NOT NULL,
  sentence_end BIGINT NOT NULL,
  trigger_begin BIGINT NOT NULL,
  trigger_end BIGINT NOT NULL,
  trigger_quote TEXT NOT NULL,
  when_edtf TEXT,
  when_begin BIGINT,
  when_end BIGINT,
  when_quote TEXT,
  when_rule TEXT,
  when_low BIGINT,
  when_high BIGINT,
  where_begin BIGINT,
  where_end BIGINT,
  where_quote TEXT,
  where_entity BIGINT,
  where_country BIGINT,
  where_latitude DOUBLE PRECISION,
  where_longitude DOUBLE PRECISION,
  history TEXT,
  stance BIGINT NOT NULL,
  stance_cue_begin BIGINT,
  stance_cue_end BIGINT,
  confidence DOUBLE PRECISION NOT NULL,
  frame TEXT NOT NULL
);
CREATE INDEX claim_id ON claim (id);
CREATE INDEX claim_reading ON claim (reading);

CREATE TABLE role (
  claim BIGINT NOT NULL,
  position BIGINT NOT NULL,
  name TEXT NOT NULL,
  begin BIGINT NOT NULL,
  "end" BIGINT NOT NULL,
  quote TEXT NOT NULL,
  entity BIGINT,
  rule TEXT NOT NULL,
  PRIMARY KEY (claim, position)
);

-- Numbers as intervals; a null bound is open.
CREATE TABLE quantity (
  claim BIGINT NOT NULL,
  of TEXT NOT NULL,
  begin BIGINT NOT NULL,
  "end" BIGINT NOT NULL,
  quote TEXT NOT NULL,
  value DOUBLE PRECISION NOT NULL,
  low DOUBLE PRECISION,
  high DOUBLE PRECISION,
  bound TEXT NOT NULL,
  unit TEXT,
  PRIMARY KEY (claim, of)
);

-- The chain of sources, position 0 nearest to the reader.
CREATE TABLE attribution (
  claim BIGINT NOT NULL,
  position BIGINT NOT NULL,
  begin BIGINT NOT NULL,
  "end" BIGINT NOT NULL,
  quote TEXT NOT NULL,
  entity BIGINT,
  cue_begin BIGINT,
  cue_end BIGINT,
  medium_begin BIGINT,
  medium_end BIGINT,
  directness TEXT NOT NULL,
  PRIMARY KEY (claim, position)
);

-- Search: who takes which part in which claim of a current reading (roles, source, place, country).
CREATE TABLE part (
  who BIGINT NOT NULL,
  claim BIGINT NOT NULL,
  part TEXT NOT NULL,
  type BIGINT NOT NULL,
  stance BIGINT NOT NULL,
  when_low BIGINT,
  when_high BIGINT,
  PRIMARY KEY (who, claim, part)
);

-- Search: claims of current readings by event time, type and stance.
CREATE TABLE listed (
  claim BIGINT PRIMARY KEY,
  type BIGINT NOT NULL,
  stance BIGINT NOT NULL,
  when_low BIGINT,
  when_high BIGINT,
  confidence DOUBLE PRECISION NOT NULL
);
CREATE INDEX listed_kind ON listed (type, stance, claim);
CREATE INDEX listed_when ON listed (when_high, when_low, claim) WHERE when_high IS NOT NULL;
CREATE INDEX listed_long ON listed (claim, when_high, when_low) WHERE when_high > when_low + 366;

-- Search: the sentence of each such claim, and the names behind its words.
CREATE TABLE words (claim BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX words_words ON words USING gin (words);
