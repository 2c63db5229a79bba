/** Invented pages, as they were copied: what three outlets have of a ferry, and a town hall's own notice. */
export const FERRY: Readonly<Record<string, string>> = {
  courier: `Sandholm ferry to stop for the winter

The Quay Courier
By Nora Vance
Published March 5, 2031

SANDHOLM – “The ferry will not sail after October,” harbour master Ada Byron said on Tuesday.

It has crossed the sound since 1904. Two pilots looked on from the quay.

Ada Byron, left, opens the season at the ferry pier, April 2, 2030. (REUTERS File Photo)

Port spokesman Ben Okafor said the boats had “never been so full” as this winter. The council meets next week.

“We will find the money,” Mayor Ottoline Brask told the Courier.
`,
  herald: `Ferry to end in October, harbour master says

The Salve Herald
By Ines Okafor
Thursday 6 March 2031

SALVE – The ferry is too old to be insured, harbour master Ada Byron told the Herald on Tuesday.

“Nobody asked the islanders,” said Emil Tarn, who heads the Sound Association. He has lived there for 40 years.

Byron said a new ferry would cost nine million crowns.
`,
  gazette: `Letter: keep the ferry

Island Gazette
By Rosa Lind
10 March 2031

The ferry carried 80,000 people in 2030.

“My shop lives from the ferry,” Rosa Lind, a grocer, said on Friday.
`,
};
