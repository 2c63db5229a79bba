/** An invented page of the shape of those in corpus/: menu, credits, caption, and a reported deal. */
export const SARDINES = `Sign in

Peru seeks to brodaen fishing pact with Ghana for its canneries, Chile says

Chile has new figures showing that Peru is trying to buy more sardines from Ghana in return for boats, the Fisheries Ministry said on Tuesday.

Agence France-Presse & Reuters WORLD
Published June 14,2022
Subscribe
Fisheries Ministry spokesperson Marta Leclerc answers questions at the port of Valparaiso, Chile, May 3, 2022. (REUTERS File Photo)

Peru is trying to broker a new pact with Ghana to buy more sardines in return for boats as its catch shrinks, Chile said Tuesday.

Fisheries Ministry spokesperson Marta Leclerc said the two-year drought has "pushed" Peru to turn "to distant fleets to keep its canneries open" until spring.

"That's in part because of the quotas that we've set," she told reporters on a video call. "We remain worried that Ghana will send more trawlers. And we have new figures that Peru is looking for ice as well."

If signed, the pact would be the second of its kind. Ghana shipped two cargoes of herring to Peru in late 2021, according to Chilean customs.

Leclerc said "any sale outside the quota would plainly breach" the Lima convention, and said Chile has "taken note of Ghana's recent assurances that it will not sell sardines to Peru and we are watching the ports."

Oskar Venn, a recently fined Danish fish trader, has been the go-between for Peru. He was named by the Customs Bureau earlier on Tuesday for arranging a series of sales from the end of 2021 through early 2022.

"Venn's talks with Ghanaian and Peruvian officials set out a barter of sardines for boats. He confirmed Peru's readiness to deliver six trawlers," the bureau said in a statement.
`;
