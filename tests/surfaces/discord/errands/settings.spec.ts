import { describe, expect, it } from 'vitest';
import { settingsErrand } from '../../../../src/surfaces/discord/errands/settings.ts';
import { storeIn } from '../../../archive/filed.ts';
import { answer, SERVER, told, type Who } from './in-discord.ts';

const UNDECIDED = [
  'Answers · private: whoever asks sees them alone, and may share them',
  'Citations · for a chat',
  'Sources · full: with the title of the article and its other prints',
  'Language · that of whoever asks',
];

describe('/settings', () => {
  it('shows what holds in a server that has decided nothing', async () => {
    const settings = settingsErrand(storeIn(':memory:').servers);
    expect(await answer(settings, told(null))).toEqual(['What holds in this server', ...UNDECIDED]);
  });

  it('decides what is given, leaves the rest, and shows all', async () => {
    const { servers } = storeIn(':memory:');
    const settings = settingsErrand(servers);
    await answer(settings, told(null, { sources: 'brief' }));
    const lines = await answer(settings, told(null, { answers: 'public', citation: 'ap' }));
    expect(lines).toEqual([
      'Decided. From now on this holds here',
      'Answers · public: everybody in the channel sees them',
      'Citations · in AP style',
      'Sources · brief: without the title of the article and its other prints',
      'Language · that of whoever asks',
    ]);
    expect(servers.of(SERVER)).toEqual({
      answers: 'public',
      style: 'ap',
      sources: 'brief',
      language: 'asker',
    });
    expect(servers.of('99').answers).toBe('private');
  });

  it.each<[why: string, who: Who]>([
    ['Only those who may manage this server can do this.', { may: 'writes' }],
    ['This works in servers, not in direct messages.', { server: null }],
  ])('decides nothing and says: %s', async (why, who) => {
    const { servers } = storeIn(':memory:');
    const asked = told(null, { answers: 'public' });
    expect(await answer(settingsErrand(servers), asked, who)).toEqual([why]);
    expect(servers.of(SERVER).answers).toBe('private');
  });

  it('takes an administrator for somebody who may manage', async () => {
    const settings = settingsErrand(storeIn(':memory:').servers);
    const lines = await answer(settings, told(null), { may: 'administers' });
    expect(lines[0]).toBe('What holds in this server');
  });

  it('takes no word that it does not offer', async () => {
    const { servers } = storeIn(':memory:');
    const lines = await answer(settingsErrand(servers), told(null, { answers: 'everybody' }));
    expect(lines[0]).toMatch(/^This command has changed/);
    expect(servers.of(SERVER).answers).toBe('private');
  });
});
