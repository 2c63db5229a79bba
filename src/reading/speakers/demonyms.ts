/** Words with a capital for what one person is, by country, people, city or party: "the Uruguayan", "a Tory". */
export function isDemonym(word: string): boolean {
  return (
    DEMONYMS.has(word) || /(?:french|english|irish|dutch|welsh|scots|cornish)(?:wo)?man$/.test(word)
  );
}

/** Whether a word says of which country something is: "Japanese", "U.S.". */
export function isNationality(word: string): boolean {
  return COUNTRIES.has(word) || isDemonym(word);
}

const COUNTRIES: ReadonlySet<string> = new Set(
  `british chinese danish dutch english finnish french irish japanese polish scottish spanish swedish
  turkish uk us welsh`.split(/\s+/),
);

/** Whether one called so is "he" or "she", where the word shows it. */
export function genderOfDemonym(word: string): 'he' | 'she' | undefined {
  if (!isDemonym(word) || !/(?:ch|sh|ts)(?:wo)?man$/.test(word)) return undefined;
  return word.endsWith('woman') ? 'she' : 'he';
}

const DEMONYMS: ReadonlySet<string> = new Set(
  `afghan african albanian algerian american andorran angolan argentine argentinian armenian asian
  australian austrian azerbaijani bahamian bahraini bangladeshi barbadian belarusian belgian beninese
  bolivian bosnian botswanan brazilian briton brit bulgarian burmese cambodian cameroonian canadian
  catalan chadian chilean colombian congolese croat croatian cuban cypriot czech dane dominican
  ecuadorian ecuadorean egyptian emirati eritrean estonian ethiopian european fijian filipino filipina
  finn gabonese gambian georgian german ghanaian greek grenadian guatemalan guinean guyanese haitian
  honduran hungarian icelander indian indonesian iranian iraqi israeli italian ivorian jamaican
  jordanian kazakh kenyan korean kosovan kurd kuwaiti laotian latvian lebanese liberian libyan
  lithuanian luxembourger macedonian malagasy malawian malaysian maldivian malian maltese mauritanian
  mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepali nicaraguan
  nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan peruvian pole portuguese
  qatari romanian russian rwandan salvadoran samoan saudi scot senegalese serb serbian sikh singaporean
  slovak slovakian slovene slovenian somali spaniard sudanese surinamese swede swiss syrian taiwanese
  tajik tanzanian thai tibetan togolese tongan trinidadian tunisian turk turkmen ugandan ukrainian
  uruguayan uzbek venezuelan vietnamese yemeni zambian zimbabwean
  berliner californian catholic christian cockney dubliner floridian glaswegian hindu jew liverpudlian
  londoner mancunian muslim parisian protestant sicilian texan venetian viennese
  conservative democrat liberal libertarian republican socialist tory unionist`.split(/\s+/),
);
