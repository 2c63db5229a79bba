import { describe, expect, it } from 'vitest';
import { said } from '../read-one.ts';

/** A text of paragraphs, then each statement in it, as `said` words it. */
type Row = readonly [text: string, ...statements: string[]];

const reads = (text: string, ...statements: readonly string[]): void =>
  expect(said(text)).toEqual(statements);

describe('the cue after the words', () => {
  it.each<Row>([
    [
      '“The bridge will open in May,” Mara Ellison said.',
      'direct | Mara Ellison | said | The bridge will open in May,',
    ],
    [
      '"The bridge will open in May," Mara Ellison said.',
      'direct | Mara Ellison | said | The bridge will open in May,',
    ],
    [
      '"We are not closing any library," Tobias Renn told the Dunmore Herald.',
      'direct | Tobias Renn | told | We are not closing any library,',
    ],
    [
      '“Who pays for this?” Mara Ellison asked.',
      'direct | Mara Ellison | asked | Who pays for this?',
    ],
    [
      '“Get off the ice!” Owen Prichard shouted at the children.',
      'direct | Owen Prichard | shouted | Get off the ice!',
    ],
    [
      '“I was there, I saw the smoke,” recalls Dolores Quintana.',
      'direct | Dolores Quintana | recalls | I was there, I saw the smoke,',
    ],
    [
      '“We grew up poor but we never knew it,” Lindiwe Mokoena writes in her memoir.',
      'direct | Lindiwe Mokoena | writes | We grew up poor but we never knew it,',
    ],
    [
      '“The tender was fair,” Priya Raghunathan insisted on Monday.',
      'direct | Priya Raghunathan | insisted | The tender was fair,',
    ],
    [
      '“Nobody asked the tenants,” Tobias Renn tweeted.',
      'direct | Tobias Renn | tweeted | Nobody asked the tenants,',
    ],
    [
      '"The ferry was full", Owen Prichard said.',
      'direct | Owen Prichard | said | The ferry was full',
    ],
    [
      'The river will crest on Sunday, Mara Ellison said.',
      'indirect | Mara Ellison | said | The river will crest on Sunday',
    ],
    [
      'Two of the four pumps had failed before dawn, Owen Prichard told reporters.',
      'indirect | Owen Prichard | told | Two of the four pumps had failed before dawn',
    ],
    [
      'The firm will cut 340 jobs in Leeds by June, Harkirat Sodhi announced.',
      'indirect | Harkirat Sodhi | announced | The firm will cut 340 jobs in Leeds by June',
    ],
    [
      'The contract was signed without a vote, Mara Ellison has said.',
      'indirect | Mara Ellison | said | The contract was signed without a vote',
    ],
    [
      'The rains would be late this year, the Met Office has warned.',
      'indirect | Met Office | warned | The rains would be late this year',
    ],
  ])('%s', reads);
});

describe('the cue before the words', () => {
  it.each<Row>([
    [
      'Mara Ellison said, “The bridge will open in May.”',
      'direct | Mara Ellison | said | The bridge will open in May.',
    ],
    [
      'Mara Ellison said: “The bridge will open in May.”',
      'direct | Mara Ellison | said | The bridge will open in May.',
    ],
    [
      'Tobias Renn told reporters: "We are not closing any library."',
      'direct | Tobias Renn | told | We are not closing any library.',
    ],
    [
      'Mara Ellison asked, “Who pays for this?”',
      'direct | Mara Ellison | asked | Who pays for this?',
    ],
    [
      'Speaking in Dunmore on Tuesday, Mara Ellison said: “The bridge will open in May.”',
      'direct | Mara Ellison | said | The bridge will open in May.',
    ],
    [
      'In a statement, Harkirat Sodhi said: “We regret the delay.”',
      'direct | Harkirat Sodhi | said | We regret the delay.',
    ],
    [
      'Asked about the delay, Harkirat Sodhi replied: “Ask the builders.”',
      'indirect | nobody | Asked | the delay',
      'direct | Harkirat Sodhi | replied | Ask the builders.',
    ],
    [
      'Harkirat Sodhi said in a statement: “We regret the delay.”',
      'direct | Harkirat Sodhi | said | We regret the delay.',
    ],
    [
      'On her blog Lindiwe Mokoena wrote: “Nobody asked the tenants.”',
      'direct | Lindiwe Mokoena | wrote | Nobody asked the tenants.',
    ],
    [
      'Owen Prichard then added: “And the pumps are forty years old.”',
      'direct | Owen Prichard | added | And the pumps are forty years old.',
    ],
    [
      'Mara Ellison tweeted, “Bridge opens in May. See you there.”',
      'direct | Mara Ellison | tweeted | Bridge opens in May. See you there.',
    ],
  ])('%s', reads);
});

describe('words split by the cue are one statement', () => {
  it.each<Row>([
    [
      '“The bridge,” Mara Ellison said, “will open in May.”',
      'direct | Mara Ellison | said | The bridge, … will open in May.',
    ],
    [
      '"The bridge," said Mara Ellison, "will open in May."',
      'direct | Mara Ellison | said | The bridge, … will open in May.',
    ],
    [
      '“We tried,” Owen Prichard said. “The pumps were too old.”',
      'direct | Owen Prichard | said | We tried, … The pumps were too old.',
    ],
    [
      '“We tried,” said Owen Prichard, who runs the pumping station. “The pumps were too old.”',
      'direct | Owen Prichard | said | We tried, … The pumps were too old.',
    ],
    [
      '“We tried,” Owen Prichard told the inquiry in Leeds. “The pumps were too old. Nobody listened.”',
      'direct | Owen Prichard | told | We tried, … The pumps were too old. Nobody listened.',
    ],
    [
      '“If it rains,” Mara Ellison warned, “we will close the road. If it pours, the town.”',
      'direct | Mara Ellison | warned | If it rains, … we will close the road. If it pours, the town.',
    ],
    [
      '“No,” Mara Ellison said. “Never.” She left the room. “Good night.”',
      'direct | Mara Ellison | said | No, … Never.',
      'direct | Mara Ellison | – | Good night.',
    ],
    [
      '“No,” Mara Ellison said. Tobias Renn left the room. “Good night.”',
      'direct | Mara Ellison | said | No,',
    ],
    [
      'The bridge, Mara Ellison said, will open in May.',
      'indirect | Mara Ellison | said | The bridge … will open in May',
    ],
    [
      'The new bridge, Mara Ellison said, “will open in May.”',
      'mixed | Mara Ellison | said | The new bridge … will open in May.',
    ],
    [
      '“What we saw,” recalled Lindiwe Mokoena, 71, “was a wall of water.”',
      'direct | Lindiwe Mokoena | recalled | What we saw, … was a wall of water.',
    ],
    [
      '“I loved that shop,” Dolores Quintana said, wiping her eyes, “and now it’s gone.”',
      'direct | Dolores Quintana | said | I loved that shop, … and now it’s gone.',
    ],
    [
      '“It’s a scandal,” Tobias Renn said – “and everybody knows it.”',
      'direct | Tobias Renn | said | It’s a scandal, … and everybody knows it.',
    ],
  ])('%s', reads);
});

describe('the verb before the speaker', () => {
  it.each<Row>([
    [
      '“The bridge will open in May,” said Mara Ellison.',
      'direct | Mara Ellison | said | The bridge will open in May,',
    ],
    ['“Who pays?” asked Mara Ellison.', 'direct | Mara Ellison | asked | Who pays?'],
    [
      '“We regret the delay,” added Harkirat Sodhi, the chief executive of Norvane Rail.',
      'direct | Harkirat Sodhi | added | We regret the delay,',
    ],
    [
      '“It was like a film,” says Dolores Quintana, a nurse at St Brigid’s.',
      'direct | Dolores Quintana | says | It was like a film,',
    ],
    [
      'Said Mara Ellison: “The bridge will open in May.”',
      'direct | Mara Ellison | Said | The bridge will open in May.',
    ],
    [
      '“Nobody is above the law,” declared Justice Anjali Deshpande.',
      'direct | Anjali Deshpande | declared | Nobody is above the law,',
    ],
    [
      '“Come back tomorrow,” said a guard at the gate.',
      'direct | (a guard) | said | Come back tomorrow,',
    ],
    [
      'The bridge will open in May, said Mara Ellison, who chairs the council.',
      'indirect | Mara Ellison | said | The bridge will open in May',
    ],
  ])('%s', reads);
});

describe('words of several sentences', () => {
  it.each<Row>([
    [
      '“We tried. We failed. We will try again,” Owen Prichard said.',
      'direct | Owen Prichard | said | We tried. We failed. We will try again,',
    ],
    [
      '“Is it safe? Yes. Is it pretty? No,” said Mara Ellison.',
      'direct | Mara Ellison | said | Is it safe? Yes. Is it pretty? No,',
    ],
    [
      'Owen Prichard said: “We tried. We failed. We will try again.”',
      'direct | Owen Prichard | said | We tried. We failed. We will try again.',
    ],
    [
      '“The U.S. market is closed to us. Mr. Sodhi knows it,” Tobias Renn said.',
      'direct | Tobias Renn | said | The U.S. market is closed to us. Mr. Sodhi knows it,',
    ],
    [
      '“She said, ‘Run!’ And we ran,” Dolores Quintana recalled.',
      'direct | Dolores Quintana | recalled | She said, ‘Run!’ And we ran,',
    ],
  ])('%s', reads);
});

describe('what stands between commas beside the speaker', () => {
  it.each<Row>([
    [
      '“I heard a bang,” Jane Roe, 45, a teacher in Dayton, Ohio, said.',
      'direct | Jane Roe | said | I heard a bang,',
    ],
    [
      'Jane Roe, 45, a teacher in Dayton, Ohio, said she heard a bang.',
      'indirect | Jane Roe | said | she heard a bang',
    ],
    [
      'Harkirat Sodhi, the chief executive of Norvane Rail, said the line would reopen.',
      'indirect | Harkirat Sodhi | said | the line would reopen',
    ],
    [
      '“The line will reopen,” Harkirat Sodhi, the chief executive of Norvane Rail, said.',
      'direct | Harkirat Sodhi | said | The line will reopen,',
    ],
    [
      '“The line will reopen,” said Harkirat Sodhi, the chief executive of Norvane Rail, in a statement.',
      'direct | Harkirat Sodhi | said | The line will reopen,',
    ],
    [
      'Dolores Quintana, who lost her shop in the flood, told the panel the warning came too late.',
      'indirect | Dolores Quintana | told | the warning came too late',
    ],
    [
      'Owen Prichard (Labour) said the pumps were forty years old.',
      'indirect | Owen Prichard | said | the pumps were forty years old',
    ],
    [
      'Rep. Alma Trujillo, D-N.M., said the bill was dead.',
      'indirect | Alma Trujillo | said | the bill was dead',
    ],
    [
      'Lindiwe Mokoena — a grandmother of nine — said the market was her life.',
      'indirect | Lindiwe Mokoena | said | the market was her life',
    ],
    [
      'Norvane’s chief engineer, Owen Prichard, said the bolts had sheared.',
      'indirect | Owen Prichard | said | the bolts had sheared',
    ],
    [
      'The union\'s general secretary, Tobias Renn, called the offer "an insult".',
      'mixed | Tobias Renn | called | the offer "an insult"',
    ],
    [
      'Priya Raghunathan, the minister for ports, on Tuesday said that the harbour was safe.',
      'indirect | Priya Raghunathan | said | the harbour was safe',
    ],
    [
      'Mara Ellison, whose brother owns the quarry, said she had no part in the vote.',
      'indirect | Mara Ellison | said | she had no part in the vote',
    ],
  ])('%s', reads);
});

describe('bodies and documents as speakers', () => {
  it.each<Row>([
    [
      'The Dunmore City Council said the bridge would open in May.',
      'indirect | Dunmore City Council | said | the bridge would open in May',
    ],
    [
      'Norvane Rail said in a statement that the line would reopen.',
      'indirect | Norvane Rail | said | the line would reopen',
    ],
    [
      '“We regret the delay,” Norvane Rail said.',
      'direct | Norvane Rail | said | We regret the delay,',
    ],
    [
      'The World Harbour Organization warned that ports were filling up.',
      'indirect | World Harbour Organization | warned | ports were filling up',
    ],
    [
      'The Bank of Carinthia said it would hold rates.',
      'indirect | Bank of Carinthia | said | it would hold rates',
    ],
    [
      'The Ministry of Ports said on Tuesday that the harbour was safe.',
      'indirect | Ministry of Ports | said | the harbour was safe',
    ],
    [
      'The Harbour Safety Report found that two of four pumps had failed.',
      'indirect | Harbour Safety Report | found | two of four pumps had failed',
    ],
    [
      'A study found that the fish had moved north.',
      'indirect | (A study) | found | the fish had moved north',
    ],
    [
      'The letter said the council had been warned twice.',
      'indirect | (The letter) | said | the council had been warned twice',
    ],
    [
      '“No person shall dig in the harbour,” the order reads.',
      'direct | (the order) | reads | No person shall dig in the harbour,',
    ],
    ['“DANGER OF DEATH,” the email read.', 'direct | (the email) | read | DANGER OF DEATH,'],
    [
      'Police said a man of 40 had been arrested.',
      'indirect | (Police) | said | a man of 40 had been arrested',
    ],
    [
      'West Marsh Police said a man of 40 had been arrested.',
      'indirect | West Marsh Police | said | a man of 40 had been arrested',
    ],
    [
      'Residents say the smell began in March.',
      'indirect | (Residents) | say | the smell began in March',
    ],
    [
      'State media reported that the envoy had left.',
      'indirect | (State media) | reported | the envoy had left',
    ],
    [
      'The Carinthian government has said it will sign the treaty.',
      'indirect | Carinthian government | said | it will sign the treaty',
    ],
  ])('%s', reads);
});

describe('according to', () => {
  it.each<Row>([
    [
      'The bridge will open in May, according to Mara Ellison.',
      'indirect | Mara Ellison | according to | The bridge will open in May',
    ],
    [
      'According to Mara Ellison, the bridge will open in May.',
      'indirect | Mara Ellison | According to | the bridge will open in May',
    ],
    [
      'According to the Ministry of Ports, two of four pumps had failed.',
      'indirect | Ministry of Ports | According to | two of four pumps had failed',
    ],
    [
      'Two of four pumps had failed, according to a report by the Ministry of Ports.',
      'indirect | (a report) | according to | Two of four pumps had failed',
    ],
    [
      'Two of four pumps had failed, according to police.',
      'indirect | (police) | according to | Two of four pumps had failed',
    ],
    [
      'The pumps were “held together with tape,” according to Owen Prichard.',
      'mixed | Owen Prichard | according to | The pumps were “held together with tape,”',
    ],
    [
      '“They were held together with tape,” according to Owen Prichard.',
      'direct | Owen Prichard | according to | They were held together with tape,',
    ],
    [
      'The bridge, according to Mara Ellison, will open in May.',
      'indirect | Mara Ellison | according to | The bridge … will open in May',
    ],
    [
      'The suspect, according to court papers, left at noon.',
      'indirect | (court papers) | according to | The suspect … left at noon',
    ],
  ])('%s', reads);
});

describe('participles whose subject stands far off', () => {
  it.each<Row>([
    [
      'Norvane Rail closed the line on Monday, saying the bolts had sheared.',
      'indirect | Norvane Rail | saying | the bolts had sheared',
    ],
    [
      '“We regret the delay,” Harkirat Sodhi said, adding that the line would reopen.',
      'direct | Harkirat Sodhi | said | We regret the delay,',
      'indirect | Harkirat Sodhi | adding | the line would reopen',
    ],
    [
      'The ministry fined Norvane Rail, alleging it had hidden the cracks.',
      'indirect | (The ministry) | alleging | it had hidden the cracks',
    ],
    [
      'Tobias Renn left the meeting early, telling reporters the offer was dead.',
      'indirect | Tobias Renn | telling | the offer was dead',
    ],
    [
      'Mara Ellison rejected the plan, calling it “a bridge to nowhere.”',
      'mixed | Mara Ellison | calling | it “a bridge to nowhere.”',
    ],
    [
      'Owen Prichard resigned on Friday, writing in a letter that nobody had listened.',
      'indirect | Owen Prichard | writing | nobody had listened',
    ],
    [
      'Mara Ellison voted no, arguing that the bridge was too narrow.',
      'indirect | Mara Ellison | arguing | the bridge was too narrow',
    ],
  ])('%s', reads);
});

describe('verbs that share a subject', () => {
  it.each<Row>([
    [
      'Mara Ellison said the bridge would open in May, and added that tolls were unlikely.',
      'indirect | Mara Ellison | said | the bridge would open in May',
      'indirect | Mara Ellison | added | tolls were unlikely',
    ],
    [
      'Mara Ellison said the bridge would open in May and that tolls were unlikely.',
      'indirect | Mara Ellison | said | the bridge would open in May and that tolls were unlikely',
    ],
    [
      'Harkirat Sodhi apologised for the delay, and said: “It will not happen again.”',
      'direct | Harkirat Sodhi | said | It will not happen again.',
    ],
    [
      '“We regret the delay,” Harkirat Sodhi said, and promised to refund every fare.',
      'direct | Harkirat Sodhi | said | We regret the delay,',
      'indirect | Harkirat Sodhi | promised | to refund every fare',
    ],
    [
      'Mara Ellison stood up, cleared her throat and said, “No.”',
      'direct | Mara Ellison | said | No.',
    ],
  ])('%s', reads);
});

describe('headlines', () => {
  it.each<Row>([
    ['Bridge to open in May, council says', 'indirect | (council) | says | Bridge to open in May'],
    ['Bridge to open in May, says Ellison', 'indirect | Ellison | says | Bridge to open in May'],
    ['Ellison says bridge will open in May', 'indirect | Ellison | says | bridge will open in May'],
    ['“Bridge to nowhere”, says Mara Ellison', 'direct | Mara Ellison | says | Bridge to nowhere'],
  ])('%s', reads);
});

describe('lines that name the speaker and no verb', () => {
  it.each<Row>([
    [
      'From Mara Ellison: “The bridge will open in May.”',
      'direct | Mara Ellison | : | The bridge will open in May.',
    ],
    [
      'Mara Ellison: “The bridge will open in May.”',
      'direct | Mara Ellison | : | The bridge will open in May.',
    ],
    [
      'More from Mara Ellison: “The bridge will open in May.”',
      'direct | Mara Ellison | : | The bridge will open in May.',
    ],
    [
      'Mayor Mara Ellison: “The bridge will open in May.”',
      'direct | Mara Ellison | : | The bridge will open in May.',
    ],
    [
      '“The bridge will open in May.”\n—Mara Ellison, mayor',
      'direct | Mara Ellison | — | The bridge will open in May.',
    ],
    [
      '“The bridge will open in May.”\n— Mara Ellison, Dunmore',
      'direct | Mara Ellison | — | The bridge will open in May.',
    ],
    [
      '"The bridge will open in May." - Mara Ellison',
      'direct | Mara Ellison | - | The bridge will open in May.',
    ],
    [
      '“The bridge will open in May.” — Mara Ellison',
      'direct | Mara Ellison | — | The bridge will open in May.',
    ],
    ['Owen Prichard had one word for the pumps: “Scrap.”', 'direct | Owen Prichard | : | Scrap.'],
    ['Her answer was brief: “No.”', 'direct | (Her) | : | No.'],
  ])('%s', reads);
});

describe('words that run on without a cue', () => {
  it.each<Row>([
    [
      '“We tried,” Owen Prichard said. “The pumps were too old. Nobody listened.”',
      'direct | Owen Prichard | said | We tried, … The pumps were too old. Nobody listened.',
    ],
    // After a closing mark, in a new paragraph, anybody may be speaking.
    [
      '“We tried,” Owen Prichard said.\n“The pumps were too old.”',
      'direct | Owen Prichard | said | We tried,',
    ],
    [
      'Owen Prichard was blunt:\n“The pumps were too old.”',
      'direct | Owen Prichard | – | The pumps were too old.',
    ],
    [
      'Mara Ellison spoke last.\n“We tried,” she said. “We failed.”\nThe council rose at ten.',
      'direct | Mara Ellison | said | We tried, … We failed.',
    ],
  ])('%s', reads);
});

describe('quotations that open in each paragraph and close in the last', () => {
  it.each<Row>([
    [
      '“We tried,” Owen Prichard said. “The pumps were too old.\n“Nobody listened.\n“So here we are.”',
      'direct | Owen Prichard | said | We tried, … The pumps were too old. … Nobody listened. … So here we are.',
    ],
    [
      'Owen Prichard said: “We tried.\n“Nobody listened.”',
      'direct | Owen Prichard | said | We tried. … Nobody listened.',
    ],
    [
      'Mara Ellison wrote: "The pumps are old.\n"The wall is thin.\n"The river does not wait."',
      'direct | Mara Ellison | wrote | The pumps are old. … The wall is thin. … The river does not wait.',
    ],
    [
      '“We tried,” Owen Prichard said. “The pumps were too old.\n“Nobody listened,” he added.',
      'direct | Owen Prichard | said | We tried, … The pumps were too old.',
      'direct | Owen Prichard | added | Nobody listened,',
    ],
  ])('%s', reads);
});

describe('other marks', () => {
  it.each<Row>([
    [
      "''The bridge will open in May,'' Mara Ellison said.",
      'direct | Mara Ellison | said | The bridge will open in May,',
    ],
    [
      "``The bridge will open in May,'' Mara Ellison said.",
      'direct | Mara Ellison | said | The bridge will open in May,',
    ],
    [
      '« The bridge will open in May », said Mara Ellison.',
      'direct | Mara Ellison | said | The bridge will open in May',
    ],
    [
      '«The bridge will open in May,» Mara Ellison said.',
      'direct | Mara Ellison | said | The bridge will open in May,',
    ],
    [
      '„The bridge will open in May“, said Mara Ellison.',
      'direct | Mara Ellison | said | The bridge will open in May',
    ],
    [
      '‘The bridge will open in May,’ Mara Ellison said.',
      'direct | Mara Ellison | said | The bridge will open in May,',
    ],
    [
      '‘It’s the council’s bridge and the workers’ pride,’ Mara Ellison said.',
      'direct | Mara Ellison | said | It’s the council’s bridge and the workers’ pride,',
    ],
    [
      "'It won't open in May,' Tobias Renn said.",
      "direct | Tobias Renn | said | It won't open in May,",
    ],
    [
      'Tobias Renn said: ‘It won’t open in May.’',
      'direct | Tobias Renn | said | It won’t open in May.',
    ],
    [
      '‘We asked twice,’ said Tobias Renn. ‘Nobody in the ’90s would’ve dared.’',
      'direct | Tobias Renn | said | We asked twice, … Nobody in the ’90s would’ve dared.',
    ],
    [
      '‘The bridge,’ said Mara Ellison, ‘will open in May.’',
      'direct | Mara Ellison | said | The bridge, … will open in May.',
    ],
    [
      '“He called me a ‘bridge troll’ and laughed,” Mara Ellison said.',
      'direct | Mara Ellison | said | He called me a ‘bridge troll’ and laughed,',
    ],
    [
      '&quot; is no mark. “The bridge will open in May,” Mara Ellison said.',
      'direct | Mara Ellison | said | The bridge will open in May,',
    ],
  ])('%s', reads);
});

describe('partly quoted, down to one word', () => {
  it.each<Row>([
    ['Mara Ellison called the plan “absurd”.', 'mixed | Mara Ellison | called | the plan “absurd”'],
    ['Mara Ellison called it “absurd”.', 'mixed | Mara Ellison | called | it “absurd”'],
    [
      'Mara Ellison dismissed the whole plan as "absurd."',
      'mixed | Mara Ellison | dismissed | the whole plan as "absurd."',
    ],
    [
      'Owen Prichard said the pumps were “held together with tape”.',
      'mixed | Owen Prichard | said | the pumps were “held together with tape”',
    ],
    [
      'Owen Prichard said the pumps were “held together with tape” and that nobody listened.',
      'mixed | Owen Prichard | said | the pumps were “held together with tape” and that nobody listened',
    ],
    [
      'Harkirat Sodhi described the delay as “regrettable” and “rare”.',
      'mixed | Harkirat Sodhi | described | the delay as “regrettable” and “rare”',
    ],
    [
      'Tobias Renn denounced the “shameful” offer.',
      'mixed | Tobias Renn | denounced | the “shameful” offer',
    ],
    [
      'Mara Ellison said she was “very, very happy” with the design.',
      'mixed | Mara Ellison | said | she was “very, very happy” with the design',
    ],
    [
      'The council “failed its tenants,” Tobias Renn said.',
      'mixed | Tobias Renn | said | The council “failed its tenants,”',
    ],
    [
      'The council has “failed its tenants”, according to Tobias Renn.',
      'mixed | Tobias Renn | according to | The council has “failed its tenants”',
    ],
    [
      'Tobias Renn accused the council of “failing its tenants.”',
      'mixed | Tobias Renn | accused | the council of “failing its tenants.”',
    ],
    [
      'Norvane Rail said that it had “nothing to hide”.',
      'mixed | Norvane Rail | said | it had “nothing to hide”',
    ],
    [
      'Priya Raghunathan termed the reports “baseless” on Monday.',
      'mixed | Priya Raghunathan | termed | the reports “baseless”',
    ],
    [
      'Mara Ellison hailed “a great day for Dunmore”.',
      'direct | Mara Ellison | hailed | a great day for Dunmore',
    ],
  ])('%s', reads);
});

describe('indirect, by what the verb takes', () => {
  it.each<Row>([
    [
      'Mara Ellison said that the bridge would open in May.',
      'indirect | Mara Ellison | said | the bridge would open in May',
    ],
    [
      'Mara Ellison said the bridge would open in May.',
      'indirect | Mara Ellison | said | the bridge would open in May',
    ],
    [
      'Mara Ellison told councillors that the bridge would open in May.',
      'indirect | Mara Ellison | told | the bridge would open in May',
    ],
    [
      'Mara Ellison told councillors the bridge would open in May.',
      'indirect | Mara Ellison | told | the bridge would open in May',
    ],
    [
      'Mara Ellison vowed to open the bridge in May.',
      'indirect | Mara Ellison | vowed | to open the bridge in May',
    ],
    [
      'Harkirat Sodhi promised to refund every fare.',
      'indirect | Harkirat Sodhi | promised | to refund every fare',
    ],
    [
      'Norvane Rail pledged to replace the bolts by June.',
      'indirect | Norvane Rail | pledged | to replace the bolts by June',
    ],
    [
      'Tobias Renn threatened to call a strike.',
      'indirect | Tobias Renn | threatened | to call a strike',
    ],
    [
      'Mara Ellison asked whether the pumps had been tested.',
      'indirect | Mara Ellison | asked | whether the pumps had been tested',
    ],
    [
      'Mara Ellison asked why the pumps had failed.',
      'indirect | Mara Ellison | asked | why the pumps had failed',
    ],
    [
      'Owen Prichard wondered if anyone had read his letters.',
      'indirect | Owen Prichard | wondered | if anyone had read his letters',
    ],
    [
      'Owen Prichard admitted that he had not tested the pumps.',
      'indirect | Owen Prichard | admitted | he had not tested the pumps',
    ],
    [
      'Norvane Rail denied that it had hidden the cracks.',
      'indirect | Norvane Rail | denied | it had hidden the cracks',
    ],
    ['Norvane Rail denied the charges.', 'indirect | Norvane Rail | denied | the charges'],
    [
      'Mara Ellison believes the bridge will pay for itself.',
      'indirect | Mara Ellison | believes | the bridge will pay for itself',
    ],
    [
      'Tobias Renn argues that rents have doubled.',
      'indirect | Tobias Renn | argues | rents have doubled',
    ],
    [
      'Harkirat Sodhi urged passengers to work from home.',
      'indirect | Harkirat Sodhi | urged | to work from home',
    ],
    [
      'Owen Prichard pointed out that the pumps were forty years old.',
      'indirect | Owen Prichard | pointed out | the pumps were forty years old',
    ],
    [
      'The minister claimed the harbour was safe.',
      'indirect | (The minister) | claimed | the harbour was safe',
    ],
    [
      'A spokesman said: “We regret the delay.”',
      'direct | (A spokesman) | said | We regret the delay.',
    ],
    [
      'Scientists warn that the fish are moving north.',
      'indirect | (Scientists) | warn | the fish are moving north',
    ],
    [
      'Mara Ellison said on Tuesday that the bridge would open in May.',
      'indirect | Mara Ellison | said | the bridge would open in May',
    ],
    [
      'Mara Ellison said in an interview the bridge would open in May.',
      'indirect | Mara Ellison | said | the bridge would open in May',
    ],
    [
      'Mara Ellison said at a meeting in Dunmore on Tuesday that the bridge would open in May.',
      'indirect | Mara Ellison | said | the bridge would open in May',
    ],
  ])('%s', reads);
});

describe('reports within reports', () => {
  it.each<Row>([
    // Own words are of whoever is reported last.
    [
      'According to a transcript, Mara Ellison said: “It is late.”',
      'indirect | (a transcript) | According to | Mara Ellison said: “It is late.”',
      'direct | Mara Ellison | said | It is late. | by (a transcript)',
    ],
    // A butcher without a name said them, and not whoever quotes him.
    [
      'Del Otis said trade was poor, and quoted a butcher who had told him: “I have had more customers at a funeral.”',
      'indirect | Del Otis | said | trade was poor, and quoted a butcher who had told him: “I have had more customers at a funeral.”',
    ],
    [
      'Two current employees, who requested anonymity, described a culture in which raising concerns was discouraged.',
      'indirect | (Two current employees) | described | a culture in which raising concerns was discouraged',
    ],
    // Denied words are nobody’s own.
    [
      'Justice minister Paul Hale denied calling the judge “a clown”.',
      'indirect | Paul Hale | denied | calling the judge “a clown”',
    ],
    [
      'Prime Minister Owen Hale, who has criticised the bank, said the rate was wrong.',
      'indirect | Owen Hale | criticised | the bank',
      'indirect | Owen Hale | said | the rate was wrong',
    ],
    ['“We tried,” she mocks.', 'direct | (she) | mocks | We tried,'],
    [
      'Mara Ellison told the Today programme on Friday: “It is late.”',
      'direct | Mara Ellison | told | It is late.',
    ],
    [
      'Mayor Mara Ellison said the bridge was late, according to two engineers.',
      'indirect | (two engineers) | according to | Mayor Mara Ellison said the bridge was late',
      'indirect | Mara Ellison | said | the bridge was late | by (two engineers)',
    ],
    [
      'State media reported that Mayor Mara Ellison vowed to open the bridge.',
      'indirect | (State media) | reported | Mayor Mara Ellison vowed to open the bridge',
      'indirect | Mara Ellison | vowed | to open the bridge | by (State media)',
    ],
    [
      'Mara Ellison said that Norvane Rail had promised to replace the bolts.',
      'indirect | Mara Ellison | said | Norvane Rail had promised to replace the bolts',
      'indirect | Norvane Rail | promised | to replace the bolts | by Mara Ellison',
    ],
    [
      'Norvane Rail promised to replace the bolts, the Dunmore Herald reported.',
      'indirect | Dunmore Herald | reported | Norvane Rail promised to replace the bolts',
      'indirect | Norvane Rail | promised | to replace the bolts | by Dunmore Herald',
    ],
    [
      '“Norvane Rail promised to replace the bolts,” Mara Ellison said.',
      'direct | Mara Ellison | said | Norvane Rail promised to replace the bolts,',
      'indirect | Norvane Rail | promised | to replace the bolts | by Mara Ellison',
    ],
    [
      'Owen Prichard told the inquiry that Harkirat Sodhi said the cracks were harmless.',
      'indirect | Owen Prichard | told | Harkirat Sodhi said the cracks were harmless',
      'indirect | Harkirat Sodhi | said | the cracks were harmless | by Owen Prichard',
    ],
    [
      'The Dunmore Herald reported that Mara Ellison said Norvane Rail denied the charges.',
      'indirect | Dunmore Herald | reported | Mara Ellison said Norvane Rail denied the charges',
      'indirect | Mara Ellison | said | Norvane Rail denied the charges | by Dunmore Herald',
      'indirect | Norvane Rail | denied | the charges | by Dunmore Herald, Mara Ellison',
    ],
  ])('%s', reads);
});

describe('what hedges or contradicts', () => {
  it.each<Row>([
    [
      'Mara Ellison said the bridge would open in May, though engineers say they have yet to test it.',
      'indirect | Mara Ellison | said | the bridge would open in May',
      'indirect | (engineers) | say | they have yet to test it',
    ],
    [
      'Mara Ellison said the bridge was safe, but Owen Prichard said the bolts had sheared.',
      'indirect | Mara Ellison | said | the bridge was safe',
      'indirect | Owen Prichard | said | the bolts had sheared',
    ],
    [
      'Mara Ellison said the bridge might open in May if the weather held.',
      'indirect | Mara Ellison | said | the bridge might open in May if the weather held',
    ],
    [
      'Mara Ellison says the bridge is safe; Owen Prichard says it is not.',
      'indirect | Mara Ellison | says | the bridge is safe',
      'indirect | Owen Prichard | says | it is not',
    ],
    [
      'While Mara Ellison says the bridge is safe, Owen Prichard says the bolts have sheared.',
      'indirect | Mara Ellison | says | the bridge is safe',
      'indirect | Owen Prichard | says | the bolts have sheared',
    ],
  ])('%s', reads);
});

describe('as a London paper writes', () => {
  it.each<Row>([
    [
      '‘We have been let down,’ said the head teacher, Rosalind Peake.',
      'direct | Rosalind Peake | said | We have been let down,',
    ],
    [
      'Rosalind Peake, 52, from Hexley, told the Gazette: “We have been let down.”',
      'direct | Rosalind Peake | told | We have been let down.',
    ],
    [
      'A Department for Ports spokesperson said: “We do not comment on leaks.”',
      'direct | (A Department for Ports spokesperson) | said | We do not comment on leaks.',
    ],
    [
      'The shadow ports secretary, Gareth Lyle, said the government had “lost control of the quays”.',
      'mixed | Gareth Lyle | said | the government had “lost control of the quays”',
    ],
    [
      'Lyle accused ministers of “sleepwalking into a crisis”.',
      'mixed | Lyle | accused | ministers of “sleepwalking into a crisis”',
    ],
    [
      'Sir Alastair Crowe told MPs he had “no recollection” of the meeting.',
      'mixed | Alastair Crowe | told | he had “no recollection” of the meeting',
    ],
    [
      '“It beggars belief,” one backbencher said.',
      'direct | (one backbencher) | said | It beggars belief,',
    ],
    [
      'Peake added: “The roof leaks. The boiler is dead.”',
      'direct | Peake | added | The roof leaks. The boiler is dead.',
    ],
    [
      'The rumour is “absolute rot”, a palace aide told the Gazette.',
      'mixed | (a palace aide) | told | The rumour is “absolute rot”',
    ],
  ])('%s', reads);
});

describe('as an Indian paper writes', () => {
  it.each<Row>([
    [
      'Chief Minister Harkirat Sodhi on Friday said the dam was safe.',
      'indirect | Harkirat Sodhi | said | the dam was safe',
    ],
    ['“The dam is safe,” Sodhi told reporters here.', 'direct | Sodhi | told | The dam is safe,'],
    [
      'Addressing a rally in Palanpet, Sodhi alleged that the opposition had looted the fund.',
      'indirect | Sodhi | alleged | the opposition had looted the fund',
    ],
    [
      'The High Court observed that the order was “arbitrary and illegal”.',
      'mixed | High Court | observed | the order was “arbitrary and illegal”',
    ],
    [
      'Police said the accused, identified as one Ramu, fled the spot.',
      'indirect | (Police) | said | the accused, identified as one Ramu, fled the spot',
    ],
    [
      'Taking to X, Priya Raghunathan wrote, “Shame on the ministry.”',
      'direct | Priya Raghunathan | wrote | Shame on the ministry.',
    ],
    [
      'Dr T. R. Subramaniam, the district collector, said relief would reach Palanpet by evening.',
      'indirect | T. R. Subramaniam | said | relief would reach Palanpet by evening',
    ],
    [
      'The minister reiterated that no one would be spared.',
      'indirect | (The minister) | reiterated | no one would be spared',
    ],
    [
      'A senior official, requesting anonymity, said the file was missing.',
      'indirect | (A senior official) | said | the file was missing',
    ],
    [
      'Talking to reporters here, Deshpande alleged that the tender was rigged.',
      'indirect | Deshpande | alleged | the tender was rigged',
    ],
  ])('%s', reads);
});

describe('as a wire writes', () => {
  it.each<Row>([
    [
      'Norvane Rail (NRL.L) said on Tuesday it would cut 340 jobs.',
      'indirect | Norvane Rail | said | it would cut 340 jobs',
    ],
    [
      '"We have no plans to sell," Chief Executive Harkirat Sodhi told Carinthia Press in an interview.',
      'direct | Harkirat Sodhi | told | We have no plans to sell,',
    ],
    [
      'The cuts will fall mostly in Leeds, Sodhi said, without giving a date.',
      'indirect | Sodhi | said | The cuts will fall mostly in Leeds',
    ],
    [
      'Norvane, which employs 9,000 people, said the cuts would be voluntary.',
      'indirect | Norvane | said | the cuts would be voluntary',
    ],
    [
      'Three people with knowledge of the matter said the sale was off.',
      'indirect | (Three people with knowledge of the matter) | said | the sale was off',
    ],
    [
      'A Norvane spokeswoman declined to comment on the sale but said talks went on.',
      'indirect | (A Norvane spokeswoman) | said | talks went on',
    ],
    [
      'A source close to the talks said the offer was dead.',
      'indirect | (A source close to the talks) | said | the offer was dead',
    ],
  ])('%s', reads);
});

describe('as an American paper or a blog writes', () => {
  it.each<Row>([
    [
      '“I’m not going anywhere,” Trujillo told a cheering crowd in Santa Rosalia.',
      'direct | Trujillo | told | I’m not going anywhere,',
    ],
    [
      '"Look, it\'s simple," she said. "We win."',
      "direct | (she) | said | Look, it's simple, … We win.",
    ],
    [
      'As Trujillo put it, “we win or we go home.”',
      'direct | Trujillo | put it | we win or we go home.',
    ],
    ['“We win,” Trujillo said to applause.', 'direct | Trujillo | said | We win,'],
    ['“We win!” Trujillo yelled.', 'direct | Trujillo | yelled | We win!'],
    [
      'Trujillo, in a statement, said the vote was fair.',
      'indirect | Trujillo | said | the vote was fair',
    ],
    [
      'Trujillo’s campaign manager, Del Otis, told reporters: "No comment."',
      'direct | Del Otis | told | No comment.',
    ],
    [
      'Asked if she would run, Trujillo said, “Maybe.”',
      'indirect | nobody | Asked | if she would run',
      'direct | Trujillo | said | Maybe.',
    ],
    [
      'When asked about the poll, Trujillo laughed and said, “Which one?”',
      'indirect | nobody | asked | the poll',
      'direct | Trujillo | said | Which one?',
    ],
    [
      '“You’re fired,” Hollis reportedly told his press chief.',
      'direct | Hollis | told | You’re fired,',
    ],
    [
      '“It was, like, surreal,” Dot, 19, a sophomore, said.',
      'direct | Dot | said | It was, like, surreal,',
    ],
    [
      'Trujillo has repeatedly said that the vote was fair.',
      'indirect | Trujillo | said | the vote was fair',
    ],
    [
      'Honestly? It was “the worst pie in the county,” Kofi Mensah told me.',
      'mixed | Kofi Mensah | told | It was “the worst pie in the county,”',
    ],
  ])('%s', reads);
});

describe('two speakers near one another', () => {
  it.each<Row>([
    [
      '“We tried,” Mara Ellison said. “You failed,” Tobias Renn replied.',
      'direct | Mara Ellison | said | We tried,',
      'direct | Tobias Renn | replied | You failed,',
    ],
    [
      '“We tried,” Mara Ellison said.\n“You failed,” Tobias Renn replied.',
      'direct | Mara Ellison | said | We tried,',
      'direct | Tobias Renn | replied | You failed,',
    ],
    [
      'Mara Ellison said she tried. “You failed,” Tobias Renn replied. “Twice.”',
      'indirect | Mara Ellison | said | she tried',
      'direct | Tobias Renn | replied | You failed, … Twice.',
    ],
    [
      'Mara Ellison told Tobias Renn that the bridge was late.',
      'indirect | Mara Ellison | told | the bridge was late',
    ],
    ['“You failed,” Tobias Renn told Mara Ellison.', 'direct | Tobias Renn | told | You failed,'],
    [
      'Asked by Tobias Renn why the bridge was late, Mara Ellison said: “Rain.”',
      'indirect | Tobias Renn | Asked | why the bridge was late',
      'direct | Mara Ellison | said | Rain.',
    ],
    [
      'Mara Ellison sat beside Tobias Renn. “We tried,” said Owen Prichard.',
      'direct | Owen Prichard | said | We tried,',
    ],
    [
      'The lawyer for Tobias Renn said the vote was fair.',
      'indirect | (The lawyer for Tobias Renn) | said | the vote was fair',
    ],
    [
      'A friend of Mara Ellison said the vote was fair.',
      'indirect | (A friend of Mara Ellison) | said | the vote was fair',
    ],
    [
      'Mara Ellison’s lawyer said the vote was fair.',
      'indirect | (Mara Ellison’s lawyer) | said | the vote was fair',
    ],
    [
      'Both Tobias Renn, who lost, and Mara Ellison, who won, were there. Owen Prichard said it was fair.',
      'indirect | Owen Prichard | said | it was fair',
    ],
    [
      'Police chief Del Otis said after a meeting with Mara Ellison that the road was open.',
      'indirect | Del Otis | said | the road was open',
    ],
    [
      'Speaking for Norvane Rail, Dolores Quintana said the line was safe.',
      'indirect | Dolores Quintana | said | the line was safe',
    ],
    [
      'A spokesman for Mayor Mara Ellison said the bridge was late.',
      'indirect | (A spokesman for Mayor Mara Ellison) | said | the bridge was late',
    ],
    [
      'A report by Norvane Rail said the bolts had sheared.',
      'indirect | (A report by Norvane Rail) | said | the bolts had sheared',
    ],
    [
      'The report, which Norvane Rail paid for, said the bolts had sheared.',
      'indirect | (The report) | said | the bolts had sheared',
    ],
    [
      'The news surprised Mara Ellison. “I had no idea,” she said.',
      'direct | (she) | said | I had no idea,',
    ],
    [
      'According to Mara Ellison, Tobias Renn said the vote was fair.',
      'indirect | Mara Ellison | According to | Tobias Renn said the vote was fair',
      'indirect | Tobias Renn | said | the vote was fair | by Mara Ellison',
    ],
    [
      '“He told me, ‘Go home,’ and I went,” Dolores Quintana said.',
      'direct | Dolores Quintana | said | He told me, ‘Go home,’ and I went,',
    ],
    [
      'The bridge is late, says Mara Ellison, but Tobias Renn says it was never needed.',
      'indirect | Mara Ellison | says | The bridge is late',
      'indirect | Tobias Renn | says | it was never needed',
    ],
    [
      'The mood was grim when Mara Ellison said the bridge was late.',
      'indirect | Mara Ellison | said | the bridge was late',
    ],
    [
      'Norvane Rail sent more crews after Mara Ellison said the bridge was late.',
      'indirect | Mara Ellison | said | the bridge was late',
    ],
    [
      'Mara Ellison was quoted as saying the bridge was late.',
      'indirect | Mara Ellison | saying | the bridge was late',
    ],
  ])('%s', reads);
});

describe('stray quotation marks beside a report', () => {
  it.each<Row>([
    [
      'Mara Ellison said the “smart” bridge would open in May.',
      'mixed | Mara Ellison | said | the “smart” bridge would open in May',
    ],
    [
      'On “Dunmore Tonight,” Mara Ellison said the bridge was late.',
      'indirect | Mara Ellison | said | the bridge was late',
    ],
    [
      'Mara Ellison told “Dunmore Tonight” that the bridge was late.',
      'indirect | Mara Ellison | told | the bridge was late',
    ],
    [
      'Mara Ellison told “Dunmore Tonight” the bridge was “a mess.”',
      'mixed | Mara Ellison | told | the bridge was “a mess.”',
    ],
    [
      'After “Nine Lives” ended, Mara Ellison said: “I loved it.”',
      'direct | Mara Ellison | said | I loved it.',
    ],
    [
      'The song “Salt” played. “I loved it,” Mara Ellison said.',
      'direct | Mara Ellison | said | I loved it,',
    ],
  ])('%s', reads);
});

describe('what was asked, told or charged in the passive', () => {
  it.each<Row>([
    [
      'Harkirat Sodhi was asked about the cracked bolts.',
      'indirect | nobody | asked | the cracked bolts',
    ],
    [
      'Owen Prichard was asked by a juror whether he had tested the pumps.',
      'indirect | (a juror) | asked | whether he had tested the pumps',
    ],
    [
      'Ngozi Adeyemi was asked by the governor to head the panel.',
      'indirect | (the governor) | asked | to head the panel',
    ],
    ['Passengers were asked to leave the train.', 'indirect | nobody | asked | to leave the train'],
    [
      'Del Otis was asked if he would run again. “Ask my wife,” he said.',
      'indirect | nobody | asked | if he would run again',
      'direct | (he) | said | Ask my wife,',
    ],
    [
      'Tenants were told that the lifts would work by March.',
      'indirect | nobody | told | the lifts would work by March',
    ],
    [
      'The jury was told by Kofi Mensah that the bag was not his.',
      'indirect | Kofi Mensah | told | the bag was not his',
    ],
    [
      'Commuters have been warned that the line will stay shut.',
      'indirect | nobody | warned | the line will stay shut',
    ],
    [
      'It was announced on Friday that the mill would close.',
      'indirect | nobody | announced | the mill would close',
    ],
    [
      'Norvane Rail was accused of hiding the cracks.',
      'indirect | nobody | accused | hiding the cracks',
    ],
    [
      'Two clerks were accused by the auditor of “cooking the books”.',
      'direct | (the auditor) | accused | cooking the books',
    ],
    [
      'The minister was criticised by opposition leader Gareth Lyle for the delay.',
      'indirect | Gareth Lyle | criticised | the delay',
    ],
  ])('%s', reads);
});

describe('what it was about, without a clause', () => {
  it.each<Row>([
    [
      'Residents complained about the smell from the mill.',
      'indirect | (Residents) | complained | about the smell from the mill',
    ],
    [
      'Alma Trujillo argued against a second tunnel.',
      'indirect | Alma Trujillo | argued | against a second tunnel',
    ],
    [
      'Anjali Deshpande cautioned against panic.',
      'indirect | Anjali Deshpande | cautioned | against panic',
    ],
    [
      'Del Otis boasted of nine wins in a row.',
      'indirect | Del Otis | boasted | of nine wins in a row',
    ],
    [
      'The Met Office warned of a long winter.',
      'indirect | Met Office | warned | of a long winter',
    ],
    [
      'Kofi Mensah admitted to taking the money.',
      'indirect | Kofi Mensah | admitted | to taking the money',
    ],
    [
      'Ngozi Adeyemi testified about the night of the fire.',
      'indirect | Ngozi Adeyemi | testified | about the night of the fire',
    ],
    ['Kofi Mensah denied any wrongdoing.', 'indirect | Kofi Mensah | denied | any wrongdoing'],
    [
      'Priya Raghunathan condemned the attack on the convoy.',
      'indirect | Priya Raghunathan | condemned | the attack on the convoy',
    ],
    [
      'The opposition demanded her resignation.',
      'indirect | (The opposition) | demanded | her resignation',
    ],
    [
      'Lena Vogt criticised the decision to close the ward.',
      'indirect | Lena Vogt | criticised | the decision to close the ward',
    ],
  ])('%s', reads);
});

describe('what “which”, “who” and “that” begin', () => {
  it.each<Row>([
    [
      'The levy, which Gareth Lyle described as “a raid on savings”, starts in May.',
      'mixed | Gareth Lyle | described | which … as “a raid on savings”',
    ],
    [
      'Gareth Lyle voted against the bill, which he called “a licence to pollute”.',
      'mixed | Gareth Lyle | called | which … a licence to pollute',
    ],
    [
      'The order, which the High Court termed “arbitrary”, was stayed on Friday.',
      'mixed | High Court | termed | which … arbitrary',
    ],
    [
      'The city bought the tunnel, which Alma Trujillo says will save nine million dollars.',
      'indirect | Alma Trujillo | says | which … will save nine million dollars',
    ],
    [
      'Kofi Mensah, who told police he had found the bag, was freed on Friday.',
      'indirect | Kofi Mensah | told | he had found the bag',
    ],
    [
      'Gareth Lyle, who has called the levy “a raid on savings”, will vote against it.',
      'mixed | Gareth Lyle | called | the levy “a raid on savings”',
    ],
  ])('%s', reads);
});

describe('participles before the main clause', () => {
  it.each<Row>([
    [
      'Calling it “the worst winter in years”, Del Otis ordered more salt.',
      'mixed | Del Otis | Calling | it “the worst winter in years”',
    ],
    [
      'Noting that the river was low, Anjali Deshpande ruled out a second ferry.',
      'indirect | Anjali Deshpande | Noting | the river was low',
    ],
    [
      'Saying the roof could fall at any time, the fire chief closed the school.',
      'indirect | (the fire chief) | Saying | the roof could fall at any time',
    ],
    [
      'Arguing that the file was incomplete, Kofi Mensah asked the court to wait.',
      'indirect | Kofi Mensah | Arguing | the file was incomplete',
      'indirect | Kofi Mensah | asked | to wait',
    ],
    [
      'Asked whether she would resign, Anjali Deshpande said: “No.”',
      'indirect | nobody | Asked | whether she would resign',
      'direct | Anjali Deshpande | said | No.',
    ],
    [
      'Asked about the cost, Gareth Lyle said that the figures would come in March.',
      'indirect | nobody | Asked | the cost',
      'indirect | Gareth Lyle | said | the figures would come in March',
    ],
    [
      'Asked repeatedly about the tender, Gareth Lyle said it was fair.',
      'indirect | nobody | Asked | the tender',
      'indirect | Gareth Lyle | said | it was fair',
    ],
    [
      'Pressed on the cost, Gareth Lyle said: “You will see it in March.”',
      'direct | Gareth Lyle | said | You will see it in March.',
    ],
  ])('%s', reads);
});

describe('nouns that report', () => {
  it.each<Row>([
    [
      'Tenants remember Alma Trujillo’s promise to freeze rents.',
      'indirect | Alma Trujillo | promise | to freeze rents',
    ],
    ['Lena Vogt kept her promise to sell the car.', 'indirect | (her) | promise | to sell the car'],
    [
      'Nothing came of Harkirat Sodhi’s pledge to clean the tanks.',
      'indirect | Harkirat Sodhi | pledge | to clean the tanks',
    ],
    [
      'The strike began after Gareth Lyle’s threat to close the pit.',
      'indirect | Gareth Lyle | threat | to close the pit',
    ],
    [
      'The court threw out Kofi Mensah’s claim that he had been framed.',
      'indirect | Kofi Mensah | claim | he had been framed',
    ],
    [
      'Nobody believed Norvane Rail’s assurances that the bolts were sound.',
      'indirect | Norvane Rail | assurances | the bolts were sound',
    ],
  ])('%s', reads);
});

describe('verbs of two words', () => {
  it.each<Row>([
    [
      '“It was never tested,” Gareth Lyle pointed out.',
      'direct | Gareth Lyle | pointed out | It was never tested,',
    ],
    [
      'The pumps, Lena Vogt pointed out, were forty years old.',
      'indirect | Lena Vogt | pointed out | The pumps … were forty years old',
    ],
    ['“You first,” Del Otis shot back.', 'direct | Del Otis | shot back | You first,'],
    [
      '“Ask the builders,” Gareth Lyle fired back.',
      'direct | Gareth Lyle | fired back | Ask the builders,',
    ],
    [
      '“Nobody told us,” chimed in Kofi Mensah.',
      'direct | Kofi Mensah | chimed in | Nobody told us,',
    ],
    [
      'Harkirat Sodhi went on: “It will not happen again.”',
      'direct | Harkirat Sodhi | went on | It will not happen again.',
    ],
    [
      'Gareth Lyle made clear that he would not stand.',
      'indirect | Gareth Lyle | made clear | he would not stand',
    ],
    [
      'Gareth Lyle has repeatedly called for an inquiry.',
      'indirect | Gareth Lyle | called for | an inquiry',
    ],
    ['Gareth Lyle called again for talks.', 'indirect | Gareth Lyle | called again for | talks'],
    [
      'Alma Trujillo called publicly for a recount.',
      'indirect | Alma Trujillo | called publicly for | a recount',
    ],
    [
      'Anjali Deshpande on Sunday called on the state to release the water.',
      'indirect | Anjali Deshpande | called on | the state to release the water',
    ],
  ])('%s', reads);
});

describe('“as” before the speaker', () => {
  it.each<Row>([
    [
      'As Gareth Lyle put it: “We are the last to know.”',
      'direct | Gareth Lyle | put it | We are the last to know.',
    ],
    [
      'As one resident put it, “We pay and they park.”',
      'direct | (one resident) | put it | We pay and they park.',
    ],
    [
      'As Del Otis told the Gazette, “We plough, they park.”',
      'direct | Del Otis | told | We plough, they park.',
    ],
    [
      'As the judge said: “Nobody is above the law.”',
      'direct | (the judge) | said | Nobody is above the law.',
    ],
  ])('%s', reads);
});

describe('names behind a dash, and before a colon', () => {
  it.each<Row>([
    ['“Never again.” – Kofi Mensah, nurse', 'direct | Kofi Mensah | – | Never again.'],
    ['"We pay and they park." -Lena Vogt', 'direct | Lena Vogt | - | We pay and they park.'],
    [
      '“Best pie in Dunmore!” — Kofi Mensah, Santa Rosalia',
      'direct | Kofi Mensah | — | Best pie in Dunmore!',
    ],
    [
      '“We pay and they park.”\n– Lena Vogt, matron',
      'direct | Lena Vogt | – | We pay and they park.',
    ],
    ['Gareth Lyle on Kofi Mensah: “He was lucky.”', 'direct | Gareth Lyle | : | He was lucky.'],
  ])('%s', reads);
});

describe('what is told on after a quotation', () => {
  it.each<Row>([
    [
      '“We will appeal,” Anjali Deshpande said, adding that she had “nothing to hide”.',
      'direct | Anjali Deshpande | said | We will appeal,',
      'mixed | Anjali Deshpande | adding | she had “nothing to hide”',
    ],
    [
      '“We will appeal,” Anjali Deshpande said, adding: “We have nothing to hide.”',
      'direct | Anjali Deshpande | said | We will appeal,',
      'direct | Anjali Deshpande | adding | We have nothing to hide.',
    ],
    [
      '“The dam held,” said Harkirat Sodhi, who built it, adding that it was tested twice.',
      'direct | Harkirat Sodhi | said | The dam held,',
      'indirect | Harkirat Sodhi | adding | it was tested twice',
    ],
    [
      '“We are closing,” Dot Hollis said, noting that rents had doubled.',
      'direct | Dot Hollis | said | We are closing,',
      'indirect | Dot Hollis | noting | rents had doubled',
    ],
    [
      '“We will appeal,” said Anjali Deshpande, calling the order “a joke”.',
      'direct | Anjali Deshpande | said | We will appeal,',
      'mixed | Anjali Deshpande | calling | the order “a joke”',
    ],
    [
      '“We are full,” the matron said, before adding: “Try the next ward.”',
      'direct | (the matron) | said | We are full,',
      'direct | (the matron) | adding | Try the next ward.',
    ],
    [
      '“The dam held,” Harkirat Sodhi said. He looked at the sky. “It held all night.”',
      'direct | Harkirat Sodhi | said | The dam held,',
      'direct | Harkirat Sodhi | – | It held all night.',
    ],
  ])('%s', reads);
});

describe('sentences mostly in quotes, after a quotation', () => {
  it.each<Row>([
    [
      '“We have money for a year,” Harkirat Sodhi said. After that, “we sell the boats and we go home.”',
      'direct | Harkirat Sodhi | said | We have money for a year,',
      'mixed | Harkirat Sodhi | – | After that, “we sell the boats and we go home.”',
    ],
    [
      '“The ward is full,” Lena Vogt said. And “nobody in the ministry picks up the phone any more.”',
      'direct | Lena Vogt | said | The ward is full,',
      'mixed | Lena Vogt | – | And “nobody in the ministry picks up the phone any more.”',
    ],
    [
      '“The well is dry,” Del Otis said. Still, “nobody in the county will sell us a drop.”',
      'direct | Del Otis | said | The well is dry,',
      'mixed | Del Otis | – | Still, “nobody in the county will sell us a drop.”',
    ],
  ])('%s', reads);
});

describe('a day or place between the cue and the quotation', () => {
  it.each<Row>([
    ['Del Otis said on Monday, “We are broke.”', 'direct | Del Otis | said | We are broke.'],
    [
      'Gareth Lyle said in a note to staff, “We are broke.”',
      'direct | Gareth Lyle | said | We are broke.',
    ],
    [
      'Del Otis told the board on Monday, in a short letter, “We are broke.”',
      'direct | Del Otis | told | We are broke.',
    ],
  ])('%s', reads);
});

describe('headlines that deny, vow and call for', () => {
  it.each<Row>([
    ['Rents to rise again, landlords warn', 'indirect | (landlords) | warn | Rents to rise again'],
    ['Trujillo vows to freeze rents', 'indirect | Trujillo | vows | to freeze rents'],
    ['Trujillo calls for recount', 'indirect | Trujillo | calls for | recount'],
    ['Lyle denies leak', 'indirect | Lyle | denies | leak'],
    ['Levy is “a raid on savings”, says Lyle', 'mixed | Lyle | says | Levy is “a raid on savings”'],
    ['Sodhi: “We sell in May”', 'direct | Sodhi | : | We sell in May'],
  ])('%s', reads);
});

describe('turns of a transcript', () => {
  it.each<Row>([
    [
      'LENA VOGT: Is the well dry?\nDEL OTIS: As a bone.\nVOGT: Since when?',
      'direct | LENA VOGT | : | Is the well dry?',
      'direct | DEL OTIS | : | As a bone.',
      'direct | LENA VOGT | : | Since when?',
    ],
    [
      'VOGT: Is the well dry?\nOTIS: As a bone.\nWe dig again in May.\nVOGT: Who pays?',
      'direct | VOGT | : | Is the well dry?',
      'direct | OTIS | : | As a bone.',
      'direct | OTIS | – | We dig again in May.',
      'direct | VOGT | : | Who pays?',
    ],
    [
      'THE COURT: Were you at the quay?\nTHE WITNESS: I was at home.\nTHE COURT: All night?\nTHE WITNESS: All night.',
      'direct | (THE COURT) | : | Were you at the quay?',
      'direct | (THE WITNESS) | : | I was at home.',
      'direct | (THE COURT) | : | All night?',
      'direct | (THE WITNESS) | : | All night.',
    ],
  ])('%s', reads);
});

describe('“as” before whoever noted, reported or put it', () => {
  it.each<Row>([
    [
      'As Del Otis noted, the plough was never paid for.',
      'indirect | Del Otis | noted | the plough was never paid for',
    ],
    [
      'The plough, as Gareth Lyle noted on Monday, was never paid for.',
      'indirect | Gareth Lyle | noted | The plough … was never paid for',
    ],
    [
      'The well is dry, as Lena Vogt has pointed out.',
      'indirect | Lena Vogt | pointed out | The well is dry',
    ],
    [
      'And as Kofi Mensah put it, nobody scores from there twice.',
      'indirect | Kofi Mensah | put it | nobody scores from there twice',
    ],
    [
      'As reported by the Dunmore Herald, the bridge was never tested.',
      'indirect | Dunmore Herald | As reported by | the bridge was never tested',
    ],
  ])('%s', reads);
});

describe('verbs that only a quotation makes verbs of saying', () => {
  it.each<Row>([
    [
      'The price of cod, in Lena Vogt’s words, “has doubled twice”.',
      'direct | Lena Vogt | words | has doubled twice',
    ],
    [
      '“Would you pay for it?” Gareth Lyle pressed. “Would anybody?”',
      'direct | Gareth Lyle | pressed | Would you pay for it? … Would anybody?',
    ],
    ['“You first!” Del Otis shot back.', 'direct | Del Otis | shot back | You first!'],
    [
      '“So what?” Lena Vogt shrugged. “It is only a fence.”',
      'direct | Lena Vogt | shrugged | So what? … It is only a fence.',
    ],
    ['Del Otis said simply, “We lost.”', 'direct | Del Otis | said | We lost.'],
    [
      'Alma Trujillo told the board only: “We are late.”',
      'direct | Alma Trujillo | told | We are late.',
    ],
    [
      '“The well is dry,” Del Otis said. “Nobody in the county will sell us a drop of water” in a summer like this one.',
      'direct | Del Otis | said | The well is dry,',
      'direct | Del Otis | – | Nobody in the county will sell us a drop of water',
    ],
  ])('%s', reads);
});

describe('where a description ends', () => {
  it.each<Row>([
    [
      'Gareth Lyle called the levy “a raid on savings” on the radio and left.',
      'mixed | Gareth Lyle | called | the levy “a raid on savings”',
    ],
    [
      'Lena Vogt dismissed him as “a tourist” during the debate.',
      'mixed | Lena Vogt | dismissed | him as “a tourist” during the debate',
    ],
  ])('%s', reads);
});

describe('clauses within the words, and before them', () => {
  it.each<Row>([
    [
      'Alma Trujillo said that, if asked, she would run again.',
      'indirect | Alma Trujillo | said | if asked, she would run again',
    ],
    [
      'Owen Prichard told jurors that, had the alarm rung, nobody would have drowned.',
      'indirect | Owen Prichard | told | had the alarm rung, nobody would have drowned',
    ],
    [
      'Owen Prichard said that when he showed her the note, Lena Vogt replied: “That is not my hand.”',
      'indirect | Owen Prichard | said | when he showed her the note, Lena Vogt replied: “That is not my hand.”',
      'direct | Lena Vogt | replied | That is not my hand. | by Owen Prichard',
    ],
  ])('%s', reads);
});

describe('who it is that says it', () => {
  it.each<Row>([
    ['The union condemned the attack.', 'indirect | (The union) | condemned | the attack'],
    [
      'The plan’s engineer, Bo Lindqvist of Tri-County Design, said crews could replace nine hundred lines.',
      'indirect | Bo Lindqvist | said | crews could replace nine hundred lines',
    ],
    [
      'Alma Trujillo was accused by two former aides of hiding the cracks.',
      'indirect | (two former aides) | accused | hiding the cracks',
    ],
  ])('%s', reads);
});

describe('questions and what a colon hands over', () => {
  it.each<Row>([
    [
      'Asked on Tuesday about the tender, Alma Trujillo left the room.',
      'indirect | nobody | Asked | the tender',
    ],
    [
      'Asked what a firm promise looks like, Gareth Lyle replied: “Not like this.”',
      'indirect | nobody | Asked | what a firm promise looks like',
      'direct | Gareth Lyle | replied | Not like this.',
    ],
    ['Gareth Lyle’s answer was: “Ask the mayor.”', 'direct | Gareth Lyle | : | Ask the mayor.'],
    [
      'Gareth Lyle has since apologized for what happened: “I was wrong to shout.”',
      'direct | Gareth Lyle | : | I was wrong to shout.',
    ],
  ])('%s', reads);
});

describe('a fronted clause and the main one', () => {
  it.each<Row>([
    [
      'When Lena Vogt mentioned the well, Del Otis laughed and said, “What well?”',
      'indirect | Lena Vogt | mentioned | the well',
      'direct | Del Otis | said | What well?',
    ],
    [
      'In May, after Lena Vogt announced the closure, the mayor sent buses.',
      'indirect | Lena Vogt | announced | the closure',
    ],
    [
      'Mara Ellison, a doctor who runs the clinic, said the city council cut corners.',
      'indirect | Mara Ellison | said | the city council cut corners',
    ],
    ['Rents frozen, mayor warns of “hard” winter', 'mixed | (mayor) | warns | of “hard” winter'],
    [
      'One of the men on the quay said the bridge was closed.',
      'indirect | (One of the men on the quay) | said | the bridge was closed',
    ],
    [
      'The officers alleged that the tender was false.',
      'indirect | (The officers) | alleged | the tender was false',
    ],
  ])('%s', reads);
});
