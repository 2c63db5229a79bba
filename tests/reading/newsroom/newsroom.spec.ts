import { describe, expect, it } from 'vitest';
import { gradeOf, newsroomArticles } from './newsroom.ts';

describe.each(newsroomArticles())('the invented article $name', (article) => {
  const { missing, others, misread } = gradeOf(article);

  it('has every statement that its table lists', () => expect(missing).toEqual([]));
  it('has no other statements', () => expect(others).toEqual([]));
  it('has each with its kind, name and role', () => expect(misread).toEqual([]));
});
