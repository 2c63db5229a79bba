import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { fill, openIn } from './folders.ts';
import { emptyFolder } from './program.ts';

describe('a check of an archive', () => {
  it('says what is off when somebody has changed its file', async () => {
    const path = emptyFolder();
    const first = await openIn(path);
    await fill(first, 3);
    await first.close();
    const db = new DatabaseSync(join(path, 'archive.db'));
    db.exec(`UPDATE articles SET text_hash = 'x' WHERE number = 1`);
    db.exec('DELETE FROM voices WHERE place = (SELECT min(place) FROM voices)');
    db.exec('DELETE FROM runs WHERE run = (SELECT min(run) FROM runs)');
    db.exec(`UPDATE names SET count = count + 1 WHERE word = (SELECT min(word) FROM names)`);
    db.exec('DELETE FROM statements WHERE place = (SELECT max(place) FROM statements)');
    db.close();
    const second = await openIn(path);
    const faults = (await Array.fromAsync(second.faults())).join('\n');
    expect(faults).toMatch(/its text is not the one that came in/);
    expect(faults).toMatch(/whose words \w{12} has is noted otherwise than read/);
    expect(faults).toMatch(/1 runs of \w{12} are not noted/);
    expect(faults).toMatch(/is counted \d+ times, and read \d+/);
    expect(faults).toMatch(/statements are filed, and \d+ were read/);
    await second.close();
  });

  it('goes on to the next article after one that cannot be unpacked', async () => {
    const path = emptyFolder();
    const first = await openIn(path);
    await fill(first, 3);
    await first.close();
    const db = new DatabaseSync(join(path, 'archive.db'));
    db.exec(`UPDATE articles SET packed_article = x'00' WHERE number = 1`);
    db.exec(`UPDATE articles SET text_hash = 'x' WHERE number = 2`);
    db.exec('UPDATE voices SET named = 1 - named WHERE place = (SELECT max(place) FROM voices)');
    db.exec('INSERT INTO prints (article, other) VALUES (2, 3), (3, 99), (99, 3)');
    db.close();
    const second = await openIn(path);
    const faults = (await Array.fromAsync(second.faults())).join('\n');
    expect(faults).toMatch(/it cannot be unpacked/);
    expect(faults).toMatch(/its text is not the one that came in/);
    expect(faults).toMatch(/whose words \w{12} has is noted otherwise than read/);
    expect(faults).toContain('1 prints of a report are noted one way only.');
    expect(faults).toContain('2 prints are noted of what is not there.');
    expect(faults).toContain('The index could not be held against every article');
    await second.close();
  });
});
