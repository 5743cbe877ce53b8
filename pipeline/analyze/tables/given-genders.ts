/** Given names that nearly always are a woman's, or a man's. Data only. */
export const womensNames: ReadonlySet<string> = new Set(
  `abigail agnes aisha alexandra alice alicia alina alison amanda amelia amina amy ana anastasia andrea angela anita ann anna anne annette
  astrid audrey barbara beatrice bettina birgit bridget brigitte camila caroline catherine cecilia charlotte chiara christina christine claire
  clara claudia daniela deborah diana dorothy edith eleanor elena elisa elisabeth elizabeth ella ellen elsa emily emma erika eva eve fatima
  fiona florence frances franziska gabriela georgia gertrude gloria grace greta gudrun hannah harriet heather heidi helen helena henrietta
  ida ilse ingrid ines irene irina iris isabel isabella jana jane janet jennifer jessica joan johanna josephine joyce judith julia juliet
  karen karin kate katherine kathleen katja kristina laura lena leila lilian linda lisa louise lucia lucy luisa lydia magdalena margaret maria
  mariam marie marta martha mary mathilda maya megan melanie melissa michelle miriam monica nadia nancy naomi natalia natalie nicole nina
  nora olga olivia pamela patricia paula petra pia rachel rebecca renate rita rosa rosemary ruth sabine sally samantha sandra sara sarah
  silvia simone sofia sonia sophia sophie stefanie stella susan susanna suzanne svetlana sylvia tamara tanya tatiana teresa theresa tina
  ursula valentina valerie vera veronica victoria virginia wendy yasmin yulia zoe`.split(/\s+/),
);

export const mensNames: ReadonlySet<string> = new Set(
  `aaron abdul abraham adam adrian ahmed alan albert alberto alejandro alexander alfred ali anders andreas andrew angus anthony antoine
  antonio arnold arthur barry benjamin bernard bill bob boris brian bruce bruno carl carlos charles christian christopher colin conrad daniel
  david dennis diego dieter dmitri dmitry donald douglas duncan edgar edmund eduardo edward emil emmanuel enrique eric erik ernest eugene
  fabian felix fernando francisco frank franz fred frederick fritz gareth gary geoffrey george gerald gerhard giovanni giuseppe gordon graham
  gregory guillermo gunnar gustav hans harald harold harry hassan heinrich henrik henry herbert herman howard hugh hugo hussein ibrahim igor
  isaac ivan jack jacob jakob james jan javier jeffrey jens jeremy jim joachim johan johann john jonas jonathan jorge jose joseph juan julian
  jürgen karl kenneth kevin klaus konrad kurt lars lawrence leo leon leonard lewis luca luis ludwig malcolm manuel marc marcel marco marcus
  mario mark markus martin matthew max maximilian michael miguel mikhail mohamed mohammed muhammad nathan neil nicholas niklas nikolai nigel
  nils oleg oliver olaf omar oscar oskar otto pablo patrick paul pavel pedro peter philip pierre rafael ralph raymond ricardo richard robert
  roberto roger roland ronald rudolf rupert samuel sebastian sergei sergey simon stanley stefan stephen steven stuart sven theodore thomas
  tim timothy tobias tom tony umar victor viktor vincent vladimir volodymyr walter werner wilhelm william wolfgang yuri yusuf`.split(
    /\s+/,
  ),
);
