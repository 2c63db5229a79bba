import { describe, expect, it } from 'vitest';
import { type Dispatch, Sessions, takes } from './sessions.ts';

describe('a session', () => {
  it('counts what it is told, and keeps it while the line is cut', () => {
    const session = new Sessions().open([0, 1]);
    const told: Dispatch[] = [];
    const line = (dispatch: Dispatch) => told.push(dispatch);
    session.attach(line);
    session.dispatch('READY', {});
    session.detach(line);
    session.dispatch('INTERACTION_CREATE', 'first');
    session.dispatch('INTERACTION_CREATE', 'second');
    expect(told.map(({ s }) => s)).toEqual([1]);
    expect(session.after(1)?.map(({ d }) => d)).toEqual(['first', 'second']);
    expect(session.after(3)).toEqual([]);
    expect(session.after(4)).toBeUndefined();
  });

  it('is not left by a line that was followed by another', () => {
    const session = new Sessions().open([0, 1]);
    const [old, young] = [() => {}, () => {}];
    session.attach(old);
    session.attach(young);
    session.detach(old);
    expect(session.isOnline).toBe(true);
    session.detach(young);
    expect(session.isOnline).toBe(false);
  });
});

describe('the sessions', () => {
  it('are told what happens in the servers of their shard, the first in direct messages', () => {
    const sessions = new Sessions();
    const shards = [0, 1, 2].map((id) => sessions.open([id, 3]));
    expect(sessions.of(String(5n << 22n))).toBe(shards[2]);
    expect(sessions.of(String((7n << 22n) + 4_194_302n))).toBe(shards[1]);
    expect(sessions.of()).toBe(shards[0]);
    expect(takes([0, 3], '1000000000000000003')).toBe(false);
  });

  it('are online when each shard is', () => {
    const sessions = new Sessions();
    expect(sessions.areOnline).toBe(false);
    sessions.open([0, 2]).attach(() => {});
    expect(sessions.areOnline).toBe(false);
    sessions.open([1, 2]).attach(() => {});
    expect(sessions.areOnline).toBe(true);
  });

  it('are not found once they are over, or another of the shard has begun', () => {
    const sessions = new Sessions();
    const [first, second] = [sessions.open([0, 1]), sessions.open([0, 1])];
    expect([sessions.find(first.id), sessions.of()]).toEqual([undefined, second]);
    sessions.end(second);
    expect([sessions.find(second.id), sessions.of()]).toEqual([undefined, undefined]);
  });
});
