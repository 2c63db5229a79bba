import { userInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { whoRuns } from '../../src/upkeep/open-desk.ts';

describe('whoever runs the program', () => {
  it('is called by name', () => expect(whoRuns(userInfo)).toBe(userInfo().username));

  it('is called by number where the system knows no name', () => {
    const nameless = () => {
      throw new Error('A system error occurred: uv_os_get_passwd returned ENOENT');
    };
    expect(whoRuns(nameless)).toBe(`uid ${process.getuid?.()}`);
  });
});
