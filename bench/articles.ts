import { readFile } from 'node:fs/promises';
import { articleOfBody, sha256Of } from '../src/intake/article.ts';
import type { Article } from '../src/model/article.ts';
import { mulberry32 } from './chance.ts';

const CORPUS = new URL('../corpus/', import.meta.url);
const PAGES = ['000_4f80e73d1215a55c.txt', '001_67b41353e1bd26c1.txt'];
/** Sentences a paragraph has. */
const PARAGRAPH = 3;

/** Articles of about `size` characters, `total` in all: sentences of corpus/, shuffled, alike every time. */
export async function shuffledArticles(size: number, total: number): Promise<readonly Article[]> {
  const pages = await Promise.all(PAGES.map((page) => readFile(new URL(page, CORPUS), 'utf8')));
  const sentences = pages.flatMap(sentencesOf);
  const random = mulberry32(size);
  return Array.from({ length: Math.ceil(total / size) }, (_, at) => {
    let text = '';
    for (let count = 0; text.length < size; count++) {
      const sentence = sentences[Math.floor(random() * sentences.length)] ?? '';
      text += `${count === 0 ? '' : count % PARAGRAPH === 0 ? '\n' : ' '}${sentence}`;
    }
    return article(`${size}-${at}`, text);
  });
}

/** The articles of a file of JSON Lines, each `{"id", "text"}`. */
export async function articlesIn(file: string): Promise<readonly Article[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string }; // the file's promise
    return article(id, text);
  });
}

function article(id: string, text: string): Article {
  return articleOfBody(text, { id, sha256: sha256Of(text), published: '2023-03-30' });
}

function sentencesOf(page: string): readonly string[] {
  return page.split(/\n+|(?<=[.!?]["”]?)\s+(?=[\p{Lu}"“])/u).filter(({ length }) => length > 60);
}
