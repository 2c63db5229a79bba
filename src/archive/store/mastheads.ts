import type { SQLTagStore } from 'node:sqlite';
import type { Holdings } from '../../model/answer.ts';
import { type Article, quote } from '../../model/article.ts';
import { foldName, fullest } from '../names.ts';
import { outletsOf, type Printed } from '../outlets.ts';

/** What an article states of itself: its outlet, and between which days it was published. */
export type Masthead = readonly [
  outlet: string | null,
  earliest: string | null,
  latest: string | null,
];

/** The masthead of an article. */
export function mastheadOf(article: Article): Masthead {
  const { outlet, published } = article;
  const isStated = published.edtf !== null;
  return [
    outlet ? quote(article, outlet.span) : null,
    isStated ? published.earliest : null,
    isStated ? published.latest : null,
  ];
}

/** The mastheads of the articles that are answered from. */
export class Mastheads {
  readonly #sql: SQLTagStore;

  constructor(sql: SQLTagStore) {
    this.#sql = sql;
  }

  add(number: number, article: Article, statements: number): void {
    const [outlet, earliest, latest] = mastheadOf(article);
    const outlets = JSON.stringify(outletsOf(article));
    this.#sql.run`INSERT INTO mastheads (article, outlet, earliest, latest, statements, outlets)
      VALUES (${number}, ${outlet}, ${earliest}, ${latest}, ${statements}, ${outlets})`;
  }

  remove(number: number): void {
    this.#sql.run`DELETE FROM mastheads WHERE article = ${number}`;
  }

  /** Outlets and credits as articles have them together, in order of arrival; and how many do. */
  outlets(): readonly Printed[] {
    const rows = this.#sql.all`SELECT outlets, count(*) AS articles FROM mastheads
      GROUP BY outlets ORDER BY min(article)`;
    return rows.map(({ outlets, articles }) => ({
      names: JSON.parse(String(outlets)) as string[], // written by `add`
      articles: Number(articles),
    }));
  }

  /** How much there is of which outlet, and from when. */
  holdings(): Omit<Holdings, 'lastTaken' | 'rejections'> {
    const rows = this.#sql.all`SELECT outlet, count(*) AS articles, sum(statements) AS statements,
        count(*) FILTER (WHERE earliest IS NULL AND latest IS NULL) AS undated,
        min(earliest) AS earliest, max(latest) AS latest
      FROM mastheads GROUP BY outlet ORDER BY outlet`.map((row) => ({
      name: textIn(row['outlet']),
      articles: Number(row['articles']),
      statements: Number(row['statements']),
      undated: Number(row['undated']),
      earliest: textIn(row['earliest']),
      latest: textIn(row['latest']),
    }));
    const outlets = Map.groupBy(rows, ({ name }) => name && foldName(name));
    return {
      ...stretchOf(rows),
      articles: sum(rows, 'articles'),
      statements: sum(rows, 'statements'),
      undated: sum(rows, 'undated'),
      outlets: Array.from(outlets.values(), (ones) => ({
        name: ones.some(({ name }) => name === null) ? null : fullest(namesIn(ones)),
        articles: sum(ones, 'articles'),
        ...stretchOf(ones),
      })).sort(
        (a, b) => Number(a.name === null) - Number(b.name === null) || b.articles - a.articles,
      ),
    };
  }
}

type Row = {
  readonly name: string | null;
  readonly articles: number;
  readonly statements: number;
  readonly undated: number;
  readonly earliest: string | null;
  readonly latest: string | null;
};

function sum(rows: readonly Row[], what: 'articles' | 'statements' | 'undated'): number {
  return rows.reduce((all, row) => all + row[what], 0);
}

function stretchOf(rows: readonly Row[]): Pick<Row, 'earliest' | 'latest'> {
  const days = (of: 'earliest' | 'latest') =>
    rows
      .map((row) => row[of])
      .filter((day) => day !== null)
      .sort();
  return { earliest: days('earliest')[0] ?? null, latest: days('latest').at(-1) ?? null };
}

function namesIn(rows: readonly Row[]): readonly string[] {
  return rows.map(({ name }) => name ?? '');
}

function textIn(value: unknown): string | null {
  return value === null ? null : String(value);
}
