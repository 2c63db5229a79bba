import { articleFrom, sha256Of } from '../../src/intake/article.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import type { Page } from './page.ts';

/** What three outlets have of one accident, and a fourth of other people of the same names. */
const PAGES: Readonly<Record<string, string>> = {
  wire: `Corvane 40 tram derails in Port Salve, nine hurt

By Ines Okafor
March 4, 2031

PORT SALVE (Coast Wire) — A Corvane 40 tram left the rails on the harbour bridge on Monday, injuring nine passengers, the Northern Transit Authority (NTA) said.

It was built in 2019. The depot has forty more, and they will stay there until May.

Marta Quist, who heads the authority, said the tram had passed its last inspection. She declined to say who was driving.

The NTA said it took all of its Corvanes out of service. The city council meets next week.`,
  herald: `Nine injured as tram leaves the rails on the harbour bridge

The Salve Herald
Wednesday 5 March 2031

A tram left the rails on the harbour bridge on Monday 3 March, injuring nine passengers and a cyclist.

“We are checking every wheel,” Quist told the Herald. “Nothing runs before we know.” Ms Quist has led the Northern Transit Authority since 2027.

The Corvane 40 has had trouble before: two of them caught fire in 2029.

Dockers want the bridge closed to trams. A vote is due on 12 March.`,
  gazette: `Bridge tram accident: what we know

Gazette
4 March 2031

The tram left the rails on the harbour bridge on Sunday 2 March, injuring nine passengers.

Port Salve has run trams since 1904. In 1998 it sold the last of its old ones.`,
  court: `Court hears of a garden wall

Dunmore Mail
10 March 2031

Peter Quist told Dunmore county court on Friday that his wall fell in February. Quist wants damages. Corvane Street is shut.`,
};

export const SLIPWAY: readonly Page[] = Object.entries(PAGES).map(([id, text]) => {
  const article = articleFrom(text, { id, sha256: sha256Of(text) });
  return { article, reading: readArticle(article) };
});
