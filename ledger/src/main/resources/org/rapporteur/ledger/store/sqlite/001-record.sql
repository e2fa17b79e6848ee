-- The record: articles as captured, readings of them, and their claims.
-- All begin/end columns count Unicode code points into the article's text, so that
-- substr(CAST(text AS TEXT), begin + 1, "end" - begin) is the quote in plain SQL.

CREATE TABLE article (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  ref TEXT NOT NULL,
  url TEXT,
  publisher TEXT,
  title TEXT,
  byline TEXT,
  published TEXT,
  published_stated INTEGER NOT NULL,
  published_reasons TEXT NOT NULL,
  language TEXT NOT NULL,
  text BLOB NOT NULL,
  sha256 TEXT NOT NULL,
  asides TEXT NOT NULL,
  known_day INTEGER NOT NULL
);

-- How an article reached the ledger; one row for each way it did.
CREATE TABLE capture (
  article INTEGER NOT NULL,
  origin TEXT NOT NULL,
  captured_at TEXT NOT NULL,
  original BLOB,
  original_sha256 TEXT NOT NULL,
  PRIMARY KEY (article, origin, original_sha256)
) WITHOUT ROWID;

CREATE TABLE reading (
  key INTEGER PRIMARY KEY,
  article INTEGER NOT NULL,
  engine TEXT NOT NULL,
  digest TEXT NOT NULL,
  read_at TEXT NOT NULL,
  current INTEGER NOT NULL,
  statements TEXT NOT NULL,
  mentions TEXT NOT NULL,
  asides TEXT NOT NULL,
  unclaimed TEXT NOT NULL,
  problems TEXT NOT NULL,
  UNIQUE (article, digest)
);

-- One row for each id, name and type as read; "who" is the key of the entity it counts as.
CREATE TABLE entity (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  fold TEXT NOT NULL,
  who INTEGER NOT NULL,
  UNIQUE (id, name, type)
);
CREATE INDEX entity_fold ON entity (fold);
CREATE INDEX entity_who ON entity (who);

-- key = day by which the claim was known, shifted by 36 bits, plus a running number:
-- ordering by key is ordering by publication, and "known by a day" is a range of keys.
CREATE TABLE claim (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  reading INTEGER NOT NULL,
  article INTEGER NOT NULL,
  type INTEGER NOT NULL,
  mode TEXT,
  context TEXT NOT NULL,
  sentence_begin INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  trigger_begin INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  trigger_quote TEXT NOT NULL,
  when_edtf TEXT,
  when_begin INTEGER,
  when_end INTEGER,
  when_quote TEXT,
  when_rule TEXT,
  when_low INTEGER,
  when_high INTEGER,
  where_begin INTEGER,
  where_end INTEGER,
  where_quote TEXT,
  where_entity INTEGER,
  where_country INTEGER,
  where_latitude REAL,
  where_longitude REAL,
  history TEXT,
  stance INTEGER NOT NULL,
  stance_cue_begin INTEGER,
  stance_cue_end INTEGER,
  confidence REAL NOT NULL,
  frame TEXT NOT NULL
);
CREATE INDEX claim_id ON claim (id);
CREATE INDEX claim_reading ON claim (reading);

CREATE TABLE role (
  claim INTEGER NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  begin INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  entity INTEGER,
  rule TEXT NOT NULL,
  PRIMARY KEY (claim, position)
) WITHOUT ROWID;

-- Numbers as intervals; a null bound is open.
CREATE TABLE quantity (
  claim INTEGER NOT NULL,
  of TEXT NOT NULL,
  begin INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  value REAL NOT NULL,
  low REAL,
  high REAL,
  bound TEXT NOT NULL,
  unit TEXT,
  PRIMARY KEY (claim, of)
) WITHOUT ROWID;

-- The chain of sources, position 0 nearest to the reader.
CREATE TABLE attribution (
  claim INTEGER NOT NULL,
  position INTEGER NOT NULL,
  begin INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  entity INTEGER,
  cue_begin INTEGER,
  cue_end INTEGER,
  medium_begin INTEGER,
  medium_end INTEGER,
  directness TEXT NOT NULL,
  PRIMARY KEY (claim, position)
) WITHOUT ROWID;

-- Search: who takes which part in which claim of a current reading (roles, source, place, country).
CREATE TABLE part (
  who INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  part TEXT NOT NULL,
  type INTEGER NOT NULL,
  stance INTEGER NOT NULL,
  when_low INTEGER,
  when_high INTEGER,
  PRIMARY KEY (who, claim, part)
) WITHOUT ROWID;

-- Search: claims of current readings by event time, type and stance.
CREATE TABLE listed (
  claim INTEGER PRIMARY KEY,
  type INTEGER NOT NULL,
  stance INTEGER NOT NULL,
  when_low INTEGER,
  when_high INTEGER,
  confidence REAL NOT NULL
);
CREATE INDEX listed_kind ON listed (type, stance, claim);
CREATE INDEX listed_when ON listed (when_high, when_low, claim) WHERE when_high IS NOT NULL;
CREATE INDEX listed_long ON listed (claim, when_high, when_low) WHERE when_high > when_low + 366;

-- Search: the sentence of each such claim, and the names behind its words.
CREATE VIRTUAL TABLE words USING fts5 (
  sentence, names,
  content = '', contentless_delete = 1,
  tokenize = 'porter unicode61 remove_diacritics 2'
);
