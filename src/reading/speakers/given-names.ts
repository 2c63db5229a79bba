/**
 * Given names that nearly always are a man's, or a woman's. They only keep "he" and "she" apart; names
 * that either may have (Alex, Andrea, Jean, Kim) are left out.
 */
export const GIVEN_NAMES: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...of(
    'he',
    `aaron abdul abdullah abraham adam ahmad ahmed alan albert alberto alexander alfred ali allan allen
    andrew andré antonio anthony arthur arturo barack barry bartholomew ben benjamin bernard bernie
    bill bob boris brad brandon brett brian bruce bryan callum calvin carl carlos cecil cedric charles
    christopher clarence clark colin craig cyril damian daniel darren dave david dean dennis derek
    dermot desmond diego dietrich dmitri don donald doug douglas duncan dwayne dwight earl ed eddie
    edgar edmund eduardo edward edwin elias elijah emanuel enrique eric ernest ethan eugene euan ewan
    felix ferdinand fergal fernando floyd francisco frank franklin franz fred frederick gareth garry
    gary gavin gene geoff geoffrey george gerald gerard gilbert giovanni glenn gordon graham greg
    gregory guillermo gustav guy hamish hank hans harald harold harry hassan hector heinrich henry
    herbert herman howard hugh hugo hussein ian ibrahim igor isaac ivan jack jacob jaime jake james
    jason javier jeff jeffrey jeremy jerome jerry jim jimmy joachim joaquin joe joel johan johannes
    john johnny jonathan jorge josé jose josef joseph joshua juan julio jürgen justin karl keith ken
    kenneth kevin khalid klaus kurt kyle lance larry lars laurence lawrence leon leonard leonardo leroy
    lionel lloyd lorenzo lou louis lucas luigi luis luke malcolm manuel marcus mario mark markus martin
    marvin matt matthew maurice max michael miguel mike miles mitchell mohamed mohammad mohammed
    muhammad nathan nathaniel neil nelson nicholas nick nigel norman oliver omar orlando oscar otto owen
    pablo patrick paul pedro peter phil philip phillip pierre pieter quentin rafael ralph ramon randall
    randy raul ray raymond reginald ricardo richard rick rob robert roberto rodney roger roland ron
    ronald rory ross rowan roy rudolf rupert russell ryan samuel scott sean seán sergei sergio seth
    sidney simon stanley stefan stephen steve steven stuart ted terence theodore thomas tim timothy toby
    tobias todd tom tomas tommy tony travis trevor tyler valentin vernon victor vincent vladimir walter
    warren wayne wilfred wilhelm william willie wolfgang xavier yusuf zachary`,
  ),
  ...of(
    'she',
    `abigail ada adele agatha agnes aisha alice alicia alison allison amanda amelia amy ana anastasia
    angela anita ann anna anne annette annie anya april astrid audrey barbara beatrice becky belinda
    bernadette bernice beth bethany betty beverly brenda bridget brigitte caitlin camilla carla carmen
    carol carole caroline carolyn catherine cathy cecilia celia charlotte cheryl christina christine
    clara clare claudia colleen constance cynthia daisy daphne deborah debbie denise diana diane dolores
    donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen eloise
    elsa elsie emily emma erica esther ethel eva eve evelyn fatima felicity fiona florence frances
    freya gabriela gail georgia geraldine gertrude gillian gina gladys glenda gloria grace greta gwen
    hannah harriet hazel heather heidi helen helena helga henrietta hilary hillary ida imogen ines
    ingrid irene iris isabel isabella isla ivana ivy jacqueline jane janet janice jasmine jennifer jenny
    jessica jill joanna joanne josephine joyce juanita judith judy julia julie juliet karen kate
    katharine katherine kathleen kathy katie katrina laila lara laura lauren layla lena leticia lillian
    linda lisa lois lorna lorraine louise lucia lucy lydia mabel madeleine maeve mairead margaret maria
    maría marianne marie marina marjorie martha mary matilda maureen maya megan melanie melissa michelle
    mildred miriam moira molly monica muriel myra nadia nancy naomi natalia natalie nell nina nora
    norma olga olivia pamela patricia paula pauline peggy penelope petra phoebe phyllis polly priscilla
    rachel rebecca rita roberta rosa rosalind rosemary ruby ruth sabrina sally samantha sandra sarah
    sharon sheila shirley sinéad sofia sonia sophia sophie stella stephanie susan susanna suzanne sylvia
    tamara tanya teresa theresa tina ursula valerie vanessa vera veronica victoria violet virginia
    vivian wanda wendy yasmin yolanda yvonne zoe`,
  ),
]);

function of(gender: 'he' | 'she', names: string): [string, 'he' | 'she'][] {
  const folded = names.normalize('NFKD').replace(/\p{M}/gu, '');
  return folded
    .trim()
    .split(/\s+/)
    .map((name) => [name, gender]);
}
