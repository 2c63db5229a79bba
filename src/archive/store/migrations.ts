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
  `
  -- Hashes of the quote ids of statements whose articles were forgotten: messages show them still.
  CREATE TABLE forgotten_quotes (hash TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

  -- What a server of Discord has decided, as JSON.
  CREATE TABLE servers (server TEXT PRIMARY KEY, settings TEXT NOT NULL) STRICT;

  CREATE TABLE alerts (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    server TEXT NOT NULL,
    channel TEXT NOT NULL,
    by TEXT NOT NULL,
    -- What is watched for, and in which hours nothing is posted, as JSON.
    watched TEXT NOT NULL,
    quiet TEXT,
    since TEXT NOT NULL,
    halted TEXT
  ) STRICT;
  CREATE INDEX alert_of ON alerts (server);
  -- Statements that an alert tells of. The same words of one article are told once, under whichever id.
  CREATE TABLE told (
    alert INTEGER NOT NULL REFERENCES alerts (number) ON DELETE CASCADE,
    statement TEXT NOT NULL,
    -- The article's id, and SHA-256 of the folded words.
    article TEXT NOT NULL,
    words TEXT NOT NULL,
    posted INTEGER NOT NULL,
    PRIMARY KEY (alert, statement)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX told_of ON told (article);
  CREATE INDEX told_words ON told (alert, article, words);
  CREATE INDEX due ON told (alert) WHERE posted = 0;

  -- Of articles answered from: what they state of themselves, and how often they name what.
  CREATE TABLE mastheads (
    article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
    outlet TEXT,
    -- The days it may have been published on; null where it does not state any.
    earliest TEXT,
    latest TEXT,
    statements INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX masthead_of ON mastheads (outlet, earliest, latest, statements);
  CREATE INDEX taken ON articles (taken_in);
  CREATE TABLE topics (
    topic TEXT NOT NULL,
    written TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (topic, written)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE topic_words (
    word TEXT NOT NULL,
    topic TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (word, topic)
  ) STRICT, WITHOUT ROWID;
  -- The few that stand so often that they are offered before anything is typed.
  CREATE INDEX often_named ON topic_words (count) WHERE count >= 16;

  INSERT INTO mastheads SELECT number, masthead ->> 0, masthead ->> 1, masthead ->> 2,
      (SELECT count(*) FROM statements WHERE article = number)
    FROM (SELECT number, masthead_of(packed_article) AS masthead FROM articles
      WHERE standing = 'current');
  INSERT INTO topics SELECT value ->> 0, value ->> 1, sum(value ->> 2)
    FROM articles, json_each(topics_of(packed_article, packed_reading))
    WHERE standing = 'current' GROUP BY 1, 2;
  INSERT INTO topic_words SELECT word.value, topic, total
    FROM (SELECT topic, sum(count) AS total FROM topics GROUP BY topic),
      json_each('["' || replace(topic, ' ', '","') || '"]') AS word
    WHERE true GROUP BY 1, 2;
  `,
  `
  -- The folded name, and the surname that the words for its bearer are.
  ALTER TABLE voices ADD COLUMN folded TEXT NOT NULL DEFAULT '';
  ALTER TABLE voices ADD COLUMN surname TEXT;
  CREATE INDEX voice_of ON voices (folded, named, written, role, place);
  CREATE INDEX voice_in ON voices (folded, named, article, written, role, place);
  CREATE INDEX surname_of ON voices (surname) WHERE surname IS NOT NULL;

  -- The list of speakers, which is made of the voices, and by which edition of the code it was.
  CREATE TABLE speakers (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    statements INTEGER NOT NULL,
    -- What describes them, and the keys of their statements in the index, as JSON.
    roles TEXT NOT NULL,
    keys TEXT NOT NULL,
    -- What is listed anew together.
    family TEXT NOT NULL
  ) STRICT;
  CREATE INDEX family_of ON speakers (family);
  CREATE INDEX most_quoted ON speakers (statements DESC, name);
  CREATE TABLE speaker_words (
    word TEXT NOT NULL,
    speaker INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (word, speaker)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX words_of_speaker ON speaker_words (speaker, word);
  CREATE TABLE speaker_forms (
    form TEXT NOT NULL,
    last TEXT NOT NULL,
    speaker INTEGER NOT NULL,
    PRIMARY KEY (form, speaker)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX forms_of_speaker ON speaker_forms (speaker);
  CREATE INDEX form_ending_so ON speaker_forms (last, form);
  CREATE TABLE surnames (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  ALTER TABLE changes ADD COLUMN listed_by TEXT;

  -- Statements that share, or have shared, a run with another; all others are like none.
  CREATE TABLE echoes (place INTEGER PRIMARY KEY) STRICT;
  INSERT INTO echoes SELECT DISTINCT place FROM runs
    WHERE run IN (SELECT run FROM runs GROUP BY run HAVING count(*) BETWEEN 2 AND 50);

  -- Of articles answered from: their outlets and credits, as JSON.
  ALTER TABLE mastheads ADD COLUMN outlets TEXT NOT NULL DEFAULT '[]';
  UPDATE mastheads SET outlets = (SELECT outlets FROM articles WHERE number = article);
  CREATE INDEX outlets_of ON mastheads (outlets, article);
  `,
];
