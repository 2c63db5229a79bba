/**
 * What each schema version adds to the one before, from an empty file on. A migration that was
 * released is never changed: stores of its version are out there.
 */
export const MIGRATIONS: readonly string[] = [
  `
  -- One row a version of an article. Of all versions at most one is answered from.
  CREATE TABLE articles (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    version TEXT,
    source TEXT NOT NULL,
    -- Whether its id is but its file's name.
    by_file INTEGER NOT NULL,
    url TEXT,
    -- SHA-256 of the words of its body; null without one.
    body_hash TEXT,
    taken_in TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('current', 'superseded', 'canceled', 'withheld')),
    -- The change, counted over the archive, that gave it its standing.
    changed INTEGER NOT NULL,
    -- What read it: another edition of the reading reads it anew.
    edition TEXT NOT NULL,
    -- Its outlet and the agencies it credits, as JSON.
    outlets TEXT NOT NULL,
    -- SHA-256 of its text.
    text_hash TEXT NOT NULL,
    -- The article and what was read in it, as packed JSON: TEXT would lose what is no valid Unicode.
    packed_article BLOB NOT NULL,
    packed_reading BLOB NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX current_version ON articles (id) WHERE standing = 'current';
  CREATE INDEX version_of ON articles (id);
  CREATE INDEX source_of ON articles (source);
  CREATE INDEX url_of ON articles (url);
  CREATE INDEX body_of ON articles (body_hash);
  CREATE INDEX change_of_article ON articles (changed);

  -- Order of arrival; nth counts the statements of the reading.
  CREATE TABLE statements (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
    nth INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX statement_of ON statements (article);

  -- Of articles answered from: who speaks, what is named, which runs of words statements share.
  CREATE TABLE voices (
    place INTEGER PRIMARY KEY REFERENCES statements (place) ON DELETE CASCADE,
    article TEXT NOT NULL,
    written TEXT NOT NULL,
    named INTEGER NOT NULL,
    role TEXT,
    mention TEXT
  ) STRICT;
  CREATE TABLE names (
    word TEXT NOT NULL,
    titled TEXT NOT NULL,
    length INTEGER NOT NULL,
    count INTEGER NOT NULL,
    places INTEGER NOT NULL,
    PRIMARY KEY (word, titled, length)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE runs (
    run INTEGER NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (run, place)
  ) STRICT, WITHOUT ROWID;

  -- Keys that articles share which print the same report, and those that do.
  CREATE TABLE story_keys (
    key INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (key, article)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX story_key_of ON story_keys (article);
  CREATE TABLE prints (
    article INTEGER NOT NULL,
    other INTEGER NOT NULL,
    PRIMARY KEY (article, other)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX print_of ON prints (other);

  -- What an outlet took back, also where the article never came.
  CREATE TABLE withdrawals (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('canceled', 'withheld')),
    at TEXT NOT NULL
  ) STRICT;
  -- All that is left of what was forgotten: hashes.
  CREATE TABLE forgotten (hash TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT;

  -- Files as they were when last taken in, and what was turned away of them.
  CREATE TABLE files (
    path TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    modified REAL NOT NULL,
    -- The edition of the intake that parsed it.
    edition TEXT NOT NULL
  ) STRICT;
  CREATE TABLE rejections (
    source TEXT NOT NULL,
    place TEXT NOT NULL,
    why TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX rejection_of ON rejections (source);

  CREATE TABLE feeds (url TEXT PRIMARY KEY, state TEXT NOT NULL) STRICT;

  -- Who did what to the archive, and when.
  CREATE TABLE audit (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    did TEXT NOT NULL,
    what TEXT NOT NULL
  ) STRICT;

  -- Counts what changed in what is answered from; the index remembers up to where it has it, and of
  -- which store.
  -- unclean: something was forgotten, and the journal may have it still.
  CREATE TABLE changes (store TEXT PRIMARY KEY, seq INTEGER NOT NULL, unclean INTEGER NOT NULL) STRICT;
  INSERT INTO changes VALUES (hex(randomblob(16)), 0, 0);
  `,
];
