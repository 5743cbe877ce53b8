/** Given names that nearly always are a woman's, or a man's. Data only. */
export const womensNames: ReadonlySet<string> = new Set(
  `abigail agnes aisha alexandra alice alicia alina alison amanda amelia amina amy ana anastasia andrea angela anita ann anna anne
  annette astrid audrey barbara beatrice bettina birgit bridget brigitte camila caroline catherine cecilia charlotte chiara christina
  christine claire clara claudia daniela deborah diana dorothy edith eleanor elena elisa elisabeth elizabeth ella ellen elsa emily
  emma erika eva eve fatima fiona florence frances franziska gabriela georgia gertrude gloria grace greta gudrun hannah harriet
  heather heidi helen helena henrietta ida ilse ingrid ines irene irina iris isabel isabella jana jane janet jennifer jessica joan
  johanna josephine joyce judith julia juliet karen karin kate katherine kathleen katja kristina laura lena leila lilian linda lisa
  louise lucia lucy luisa lydia magdalena margaret maria mariam marie marta martha mary mathilda maya megan melanie melissa michelle
  miriam monica nadia nancy naomi natalia natalie nicole nina nora olga olivia pamela patricia paula petra pia rachel rebecca renate
  rita rosa rosemary ruth sabine sally samantha sandra sara sarah silvia simone sofia sonia sophia sophie stefanie stella susan
  susanna suzanne svetlana sylvia tamara tanya tatiana teresa theresa tina ursula valentina valerie vera veronica victoria virginia
  wendy yasmin yulia zoe orla aoife sinead siobhan niamh ciara roisin maeve grainne fionnuala deirdre nuala eilis bernadette bernie
  dervla una aine oonagh saoirse eimear maura mairead bronwyn carys cerys rhiannon angharad sian nerys elin seren ffion gwen gwyneth
  eluned isla morag mhairi kirsty ailsa catriona eilidh shona tova tove ingeborg sigrid solveig ragnhild gunhild randi liv siri signe
  kerstin gunilla birgitta ulrika annika pernille mette lene bente hanne kirsten dagny thora gudny sigrun hildur ylva freja freya
  frida ebba alma tuula aino paivi riitta marja kaarina leena anneli aila tarja hannelore gisela waltraud ute heike anke antje silke
  susanne ulrike gerda hedwig irmgard lotte liesel margarethe marlene mechthild margot odile genevieve sylvie veronique celine
  mireille delphine francoise monique solange yvette colette ghislaine giulia francesca federica paola alessandra ilaria antonella
  giovanna lucrezia ornella carmen pilar dolores consuelo soledad ximena paloma rocio beatriz catarina joana leonor benedita graca
  agnieszka malgorzata katarzyna joanna ewa danuta grazyna halina jadwiga zofia bozena zuzana jitka lenka hana ivana vlasta milena
  snezana vesna dragana jelena ljudmila ludmila olena oksana iryna tetiana halyna larysa kateryna daria zsuzsanna ildiko katalin
  eszter judit aniko ilona elif ayse fatma emine zeynep gulsen sevgi leyla shirin parvin nasrin mahsa laleh farah sunita priya lakshmi
  meena kavita anjali deepa sushma nirmala shanti usha rekha radha lata savita geeta xiu yuki haruka keiko yoko akiko michiko naoko
  tomoko ngozi chioma ifeoma adaeze fatou mariama awa binta abena akosua wanjiku njeri achieng atieno nyambura thandiwe nomsa zanele
  lindiwe wambui chipo tendai rudo ophelia imogen beatrix philippa rosalind hilary tabitha tamsin nell nellie bessie dorothea winifred
  hester helga marit jorunn berit astri samira salma huda khadija zainab rania dalia nawal`.split(/\s+/),
);

export const mensNames: ReadonlySet<string> = new Set(
  `aaron abdul abraham adam adrian ahmed alan albert alberto alejandro alexander alfred ali anders andreas andrew angus anthony antoine
  antonio arnold arthur barry benjamin bernard bill bob boris brian bruce bruno carl carlos charles christian christopher colin conrad
  daniel david dennis diego dieter dmitri dmitry donald douglas duncan edgar edmund eduardo edward emil emmanuel enrique eric erik
  ernest eugene fabian felix fernando francisco frank franz fred frederick fritz gareth gary geoffrey george gerald gerhard giovanni
  giuseppe gordon graham gregory guillermo gunnar gustav hans harald harold harry hassan heinrich henrik henry herbert herman howard
  hugh hugo hussein ibrahim igor isaac ivan jack jacob jakob james jan javier jeffrey jens jeremy jim joachim johan johann john jonas
  jonathan jorge jose joseph juan julian jürgen karl kenneth kevin klaus konrad kurt lars lawrence leo leon leonard lewis luca luis
  ludwig malcolm manuel marc marcel marco marcus mario mark markus martin matthew max maximilian michael miguel mikhail mohamed
  mohammed muhammad nathan neil nicholas niklas nikolai nigel nils oleg oliver olaf omar oscar oskar otto pablo patrick paul pavel
  pedro peter philip pierre rafael ralph raymond ricardo richard robert roberto roger roland ronald rudolf rupert samuel sebastian
  sergei sergey simon stanley stefan stephen steven stuart sven theodore thomas tim timothy tobias tom tony umar victor viktor vincent
  vladimir volodymyr walter werner wilhelm william wolfgang yuri yusuf declan colm fergal cormac eamon eoin niall ronan ciaran padraig
  seamus diarmuid donal fintan brendan conor cathal tadhg liam kieran malachy rhys dafydd ieuan emrys hywel owain huw iolo geraint
  aled hamish callum ruaridh lachlan ewan fraser gregor bjorn olav torsten leif knut haakon magnus ragnar sigurd halvor mads soren
  rasmus mogens heikki juhani pekka timo jukka matti antti eero seppo jurgen jorg gunther gunter heinz helmut horst manfred rainer
  siegfried uwe volker detlef ulrich bernd eckhard egon lorenz gilles thierry yves alain didier gerard benoit fabrice guillaume herve
  laurent luc pascal philippe remy matteo giorgio paolo pietro stefano vincenzo gianni dario emilio enzo ettore joao paulo rui nuno
  tiago duarte bernardo afonso vasco tomas jiri vaclav zdenek miroslav jaroslav bohumil stanislav tomasz krzysztof piotr pawel
  grzegorz wojciech zbigniew jacek leszek dragan goran zoran milos nenad slobodan branko istvan laszlo zoltan gabor ferenc sandor
  tibor mehmet mustafa emre kemal serkan orhan rajesh suresh ramesh vikram arvind sanjay deepak ashok harish mohan chidi emeka obinna
  ikenna kwame kofi kojo tunde segun otieno kamau mwangi kipchoge sipho thabo themba hiroshi kenji takeshi satoshi kazuo clive trevor
  cedric cuthbert desmond dudley gilbert horace humphrey leopold iwan matthias`.split(/\s+/),
);
