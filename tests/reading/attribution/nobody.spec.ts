import { describe, expect, it } from 'vitest';
import { said } from '../read-one.ts';

const nothing = (text: string): void => expect(said(text)).toEqual([]);

describe('nothing is read from quotation marks that quote nobody', () => {
  it.each([
    'I said last year that the bridge was late.',
    'The so-called “smart” bridge opened in May.',
    'The “bridge to nowhere” opened in May.',
    'She wore a T-shirt with the word “Enough” on it.',
    'He is a “maker” in the new sense of the word.',
    'The “wellness” industry is worth billions.',
    'It was a very “Dunmore” kind of evening.',
    'The word “harbour” comes from the Norse.',
    'The plan, known as “Blue Water,” will cost millions.',
    'The file was named “final_final.doc” and nobody opened it.',
    'The team plays “total football” on a muddy pitch.',
  ])('%s', nothing);
});

describe('nothing is read from titles', () => {
  it.each([
    '“The Quiet Harbour” is a novel.',
    'Mara Ellison starred in “The Quiet Harbour” and “Nine Lives.”',
    'She wrote “The Quiet Harbour” in 1999.',
    'Lindiwe Mokoena is the author of “The Salt Road.”',
    'Her film “The Salt Road” opens on Friday.',
    'The band opened with “Rain on the Marsh” and closed with “Salt.”',
    'He hummed “Rain on the Marsh” all day.',
    'The song “Rain on the Marsh” reached number one.',
    'Owen Prichard reads “The Quiet Harbour” to his children.',
    'The museum will show “Saint Anne at the Well” from June.',
    'His column, “Notes from the Quay,” runs on Mondays.',
  ])('%s', nothing);
});

describe('nothing is read from nicknames, signs, marks', () => {
  it.each([
    'Robert “Bobby” Hale scored twice.',
    'Dolores “Lola” Quintana won the race.',
    'Antonio “The Knife” Bassi left the court by a side door.',
    'The door was marked “Private.”',
    'He pressed the button labelled “Stop.”',
    'A tattoo of the word “Mother” ran along his arm.',
  ])('%s', nothing);
});

describe('nothing is read from verbs that could report and do not', () => {
  it.each([
    'She called the roll.',
    'Mara Ellison called a meeting for Monday.',
    'Owen Prichard called his brother.',
    'The referee called off the match.',
    'Owen Prichard told a joke.',
    'Mara Ellison told the truth.',
    'Tobias Renn asked for water.',
    'Tobias Renn added salt to the soup.',
    'The house has a wall that Owen Prichard added in May.',
    'Mara Ellison wrote a letter to the council.',
    'Dolores Quintana showed her card at the door.',
    'The clock read ten past four.',
    'Owen Prichard noted the number in his book.',
    'She explained the rules.',
    'The charges were denied a second time.',
    'Mara Ellison claimed a seat by the window.',
    'The council charges a fee for parking.',
    'Norvane Rail posted a loss of two million.',
    'The runner suggested herself for the relay.',
  ])('%s', nothing);
});

describe('nothing is read from what was not said', () => {
  it.each([
    'Mara Ellison declined to say when the bridge would open.',
    'Mara Ellison did not say whether the bridge would open.',
    'Mara Ellison would not say who paid.',
    'Harkirat Sodhi refused to say why the bolts had sheared.',
    'Nobody said the bridge was safe.',
    'Neither Mara Ellison nor Owen Prichard said the bridge was safe.',
    'Mara Ellison never said the bridge was safe.',
    'Critics could say the bridge is too narrow.',
    'Mara Ellison might tell the council that the bridge is late.',
    'Mara Ellison has not said the bridge is safe.',
    'Mara Ellison declined to comment.',
    'Norvane Rail did not respond to a request for comment.',
    'It is too early to say if the bridge is safe.',
    'Had Mara Ellison said the bridge was safe, it would have opened.',
    'If Mara Ellison says the bridge is safe, it will open.',
    'Mara Ellison is expected to say the bridge is safe.',
    'Mara Ellison failed to tell the council that the bridge was late.',
    'Did Mara Ellison say the bridge was safe?',
  ])('%s', nothing);
});

describe('nothing is read from phrases that look like a report', () => {
  it.each([
    'That said, the bridge is late.',
    'Needless to say, the bridge was late.',
    'It goes without saying that the bridge was late.',
    'Take a number, say, ten.',
    'A lot can be said for the bridge.',
    'The game of Simon Says lasted an hour.',
    'The painting, said to be worth millions, was found in a barn.',
    'The bridge is said to be haunted.',
    'Enough said.',
    'The men were told to wait.',
    'She has a say in the matter.',
    'There is no telling when it will rain.',
    'What she said next was lost in the noise.',
    'The saying is as old as the hills.',
    'Easier said than done, the bridge took nine years.',
    'To tell the truth, the bridge is ugly.',
    'The trains ran according to plan.',
    'The bolts were sorted according to size.',
  ])('%s', nothing);
});

describe('nothing is read from marks that are none', () => {
  it.each([
    'The boy is 6\'2" and the door is 6\'4".',
    'A 9" pipe and a 12" pipe burst.',
    "The workers' pay and the nurses' pay rose.",
    'The ’90s and the ’80s were kind to Dunmore.',
    "Rock 'n' roll came to Dunmore late.",
    'It’s the Ellisons’ quarry, and the Renns’ too.',
    'The coordinates are 53° 20\' 30" N.',
  ])('%s', nothing);
});

describe('nothing is read from words with nobody near', () => {
  it.each([
    '“The bridge will open in May.”',
    '“The bridge will open in May.” Rain fell on the town.',
    'Rain fell on the town. “The bridge will open in May.”',
    '"The bridge will open in May.',
    'The bridge opened in May. It cost nine million.',
    'Mara Ellison opened the bridge in May.',
    '“Yes.”\n“No.”',
  ])('%s', nothing);
});

describe('nothing is read from quotations in a story that nobody is near to', () => {
  it.each([
    'The plan was called “absurd” and “dangerous” in the same week.',
    'The bridge was described as “a wonder” in its day.',
    'Few would call the bridge “pretty”.',
    'Whoever said “time heals” never saw the bridge.',
    '“Freedom” was painted on the wall.',
    'The so-called experts left early.',
    'The statement was read in silence.',
    'Many questions remain about what was said.',
    'Mara Ellison was told to leave.',
    'The letter was found in a drawer.',
    'The minister’s statement is due on Monday.',
    'Tobias Renn wrote for the Dunmore Herald for nine years.',
    'The survey was shown to the council.',
    'It was argued over for years.',
    'Mara Ellison reported to the front desk.',
    'Mara Ellison reads the Dunmore Herald every day.',
    'Mara Ellison answered the phone.',
    'Owen Prichard began the day with tea.',
    'Owen Prichard continued down the road.',
    '“The Quiet Harbour,” Lindiwe Mokoena’s second novel, sold well.',
    'In “The Quiet Harbour,” Lindiwe Mokoena tells of a flood.',
  ])('%s', nothing);
});

describe('nothing is read from questions, orders and wishes', () => {
  it.each([
    'Can anyone say the bridge is safe?',
    'Who said the bridge was safe?',
    'Do not say the bridge is safe.',
    'Tell them that the bridge is safe.',
    'Mara Ellison wants to say the bridge is safe.',
    'Mara Ellison should have said the bridge was late.',
    'Unless Mara Ellison says the bridge is safe, it stays shut.',
    'Whether Mara Ellison said the bridge was safe is not known.',
    'It is not clear if Mara Ellison said the bridge was safe.',
    'No one has said the bridge is safe.',
    'None of the engineers said the bridge was safe.',
    'Mara Ellison was not quoted as saying the bridge was safe.',
    'Mara Ellison stopped short of saying the bridge was safe.',
    'Mara Ellison left without saying the bridge was safe.',
    'Few said the bridge was safe.',
  ])('%s', nothing);
});

describe('nothing is read from those who would not speak', () => {
  it.each([
    'The witness asked not to be named.',
    'The official asked not to be identified.',
    'The nurse asked not to be named for fear of losing her job.',
    'The driver, who asked not to be named, was unhurt.',
    'Norvane Rail said nothing.',
    'Gareth Lyle said nothing about the levy.',
    'The firm said nothing on Friday.',
    'Gareth Lyle said little about the levy.',
    'The minister had nothing to say.',
    'Del Otis could not be reached for comment.',
    'Calls to Norvane Rail were not returned.',
    'Gareth Lyle has yet to say how he will vote.',
    'Gareth Lyle is due to announce the route on Friday.',
    'Gareth Lyle declined to answer questions.',
    'What Gareth Lyle said is not known.',
    'Did Gareth Lyle promise to resign?',
  ])('%s', nothing);
});

describe('nothing is read from verbs of saying that say something else', () => {
  it.each([
    'The book sold well.',
    'Dot Hollis called a cab.',
    'Dot Hollis called her mother from the quay.',
    'Lena Vogt called the fire brigade.',
    'The strike was called off on Friday.',
    'The match was called on account of rain.',
    'Gareth Lyle was called to the bar in 1999.',
    'He told time by the sun.',
    'The boy can tell time.',
    'Lena Vogt told jokes until midnight.',
    'Del Otis told the twins apart.',
    'The men were told off by a guard.',
    'Dot Hollis asked the way to the quay.',
    'Gareth Lyle asked for the bill.',
    'The ship blasted its horn.',
    'The car slammed into a wall.',
    'The storm claimed nine lives.',
    'The bank charged him a fee.',
    'The hall was charged with excitement.',
    'Kofi Mensah was charged with murder.',
    'The accused was freed on Friday.',
    'Norvane Rail recalled 4,000 carriages.',
    'The bell added to the noise.',
    'Dot Hollis reported for work at nine.',
    'Kofi Mensah was admitted to hospital on Friday.',
    'The film shows a flood.',
  ])('%s', nothing);
});

describe('nothing is read from verbs of two words that say something else', () => {
  it.each([
    'The show went on.',
    'The band went on at nine.',
    'Del Otis put it on the table.',
    'Kofi Mensah pointed out of the window.',
    'Kofi Mensah pointed at the door.',
    'The job calls for patience.',
    'The recipe calls for two eggs.',
  ])('%s', nothing);
});

describe('nothing is read from nouns of saying that nobody’s clause follows', () => {
  it.each([
    'Her claim to the farm was settled in 1999.',
    'His admission to the club took nine years.',
    'The promise of rain kept them home.',
    'His call to his mother lasted an hour.',
    'His call for help went unheard.',
    'Her threats were ignored.',
    'Gareth Lyle’s statement ran to nine pages.',
  ])('%s', nothing);
});

describe('nothing is read from scare quotes and names of dishes', () => {
  it.each([
    'The “reform” cost nine million.',
    'The “fresh” fish was three days old.',
    'The “volunteers” were paid by the hour.',
    'The men sold “miracle” creams from a van.',
    'Rain delayed the so-called “race of the century”.',
    'The dish is known as “poor man’s lobster”.',
    'The dish is called “poor man’s lobster”.',
    'The plaque bears the words “For the drowned”.',
    'Del “the Plough” Otis won again.',
  ])('%s', nothing);
});

describe('nothing is read from titles beside a verb', () => {
  it.each([
    'The film “Nine Lives” tells of a flood.',
    '“Nine Lives” sold nine million copies.',
    'Gareth Lyle reviewed “The Salt Road” for the Gazette.',
    'Lena Vogt read “The Salt Road” on the train.',
    'She read him “The Quiet Harbour” at bedtime.',
    'Del Otis sang “Rain on the Marsh” twice.',
    'The album, “Salt”, came out in May.',
  ])('%s', nothing);
});

describe('nothing is read from what has not been said yet, or is no speaker', () => {
  it.each([
    'The bridge will open once the paint is dry and not until the ministry confirmed the figures.',
    'The memo “downplayed” reported cases.',
    'The firm had “ignored” written warnings.',
    'Having said that, the well was dry.',
    'Asked about that, she left.',
  ])('%s', nothing);
});
