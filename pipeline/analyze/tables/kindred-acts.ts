/**
 * Acts of which one is a case of the other where the same thing does them, or they are done to it: a lorry that crosses has
 * been let through, a mask that is handed back has been returned. Wider than near-synonyms: they are compared only where one
 * source denies what the other tells of one thing. Groups between semicolons, base forms (regular endings are added,
 * irregular forms written out). Data: add a group, or a word to one, to widen it.
 */
export const kindredActs: readonly (readonly string[])[] = `
come came go went gone arrive reach enter land dock berth call cross run ran pass let travel ship sail move drive drove driven fly flew
flown deliver send sent carry transport unload bring brought haul roll flow traverse;
go went gone leave left depart withdraw withdrew withdrawn pull march evacuate flee fled cross run ran pass let travel ship
sail move drive drove driven fly flew flown;
make made produce build built manufacture construct finish complete turn assemble cast forge bake brew print smelt refine;
hold held take took taken place happen occur meet met convene gather attend stage come came;
give gave given hand get got receive issue grant award distribute send sent provide offer supply pay paid deliver reach
transfer allot allocate lend lent;
return hand restore give gave given back repatriate surrender send sent;
sleep slept live stay house accommodate take took admit lodge occupy move spend spent shelter inhabit settle;
open inaugurate operate work run ran start begin began begun launch function serve;
enlist recruit swear swore sworn sign conscript draft hire employ enrol enroll join induct;
treat take took admit see saw seen examine cure operate nurse attend;
hurt injure burn wound maim hospitalise scald bruise;
inspect visit check examine search audit see saw seen test sample tour;
plant grow grew grown sow sowed sown reforest;
sell sold buy bought purchase export trade ship auction;
publish release print post disclose issue appear upload circulate;
register record detect measure find found see saw seen trace observe note log sight spot;
shoot shot fire hit down bring brought strike struck attack bomb shell;
release free let walk go went discharge parole;
dismiss sack fire lay laid redundant;
close shut suspend halt stop cease;
pay paid receive get got transfer compensate reimburse refund disburse;
ask consult hear heard invite interview survey poll listen question;
warn tell told inform notify alert advise brief;
repair mend fix restore rebuild rebuilt replace renew;
arrest detain hold held seize imprison jail;
charge prosecute indict convict sentence try;
approve ratify adopt pass sign vote endorse accept;
vaccinate inoculate immunise jab;
fall fell fallen collapse crash break broke broken fail;
leak escape spill seep run ran pour gush;
cut felled felling clear log chop;
catch caught land fish net haul`
  .trim()
  .split(';')
  .map((group) => group.trim().split(/\s+/));

/** Whoever has done anything has done this. */
export const anyAct = /^(?:exist|appear|work|operat|function|act|happen|occur)$/;
