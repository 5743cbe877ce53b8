/** Given names frequent around the world: a first word that makes a person of two capitalised words. Data only. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abigail abu adaeze adam adama adriana adrian agnes agnieszka ahmad ahmed aicha aisha akira alain alan alastair
 albert alberto alejandra alejandro aleksandar aleksander aleksandr alessandra alessandro alex alexander alexandra alexandre alexei
 alexey alexis alfred alfredo ali alice alicia alina alison allison amanda amara amelia amina aminata amir amit amy ana anand anastasia
 anders andre andrea andreas andrei andres andrew andrey andrii andriy andrzej andy angela angelica angelo angus anil anita anja ann anna
 anne annette anthony antoine anton antonella antonia antonio antony anya arash ariel arjun armando arne arnold arthur arturo arun asha
 ashok ashley asif astrid audrey august augusto aung axel ayesha aziz barbara barry beatrice beatriz ben benedict benjamin bernard bernardo
 bernd bernie bertrand beth bettina bilal bill birgit bjorn björn bo bob bogdan boris bram brad bradley brandon brenda brendan brian bridget
 brigitte bruce bruno bryan caitlin camila camilla camille carl carla carlo carlos carmen carol carolina caroline caroline carolyn
 caspar catalina catherine cathy cecilia cecilie chandra charles charlie charlotte chen cheng chiara chidi chinedu chiara chloe chris
 christian christiane christina christine christoph christophe christopher chuck cindy claire clara clarence claude claudia claudio claus
 clemens clive colin colleen connor conor constance cora cornelia craig cristian cristina curtis cynthia cyril daisuke dale damian damien
 dan dana daniel daniela daniele danielle danny daria dario darius darren dave david debbie deborah deepak delia denis denise
 dennis denys derek diana diane diego dieter dietrich dimitri dimitris dina dinesh dirk djibril dmitri dmitriy dmitro dmitry dmytro dolores
 dominic dominik dominique don donald donna dora dorothy doug douglas duncan dylan eamon ed eddie edgar edith edmund eduard eduardo edward
 edwin egor eileen einar ekaterina elaine eleanor elena eli eliana elias elif elijah elisa elisabeth elise eliza elizabeth ella ellen
 elliot elsa emeka emil emile emilia emilie emilio emily emma emmanuel emre enrico enrique eric erica erich erik erika erin ernest ernesto
 ernst erwin esteban esther ethan eugene eugenia eunice eva evan eve evelyn evgeny ewa fabian fabio farah farid farida fatima fatma fatou
 federico felicia felicity felipe felix fernanda fernando fiona flora florian frances francesca francesco francine francis
 francisco franck francois françois frank franz fred frederic frederick frederik fredrik friedrich fritz gabriel gabriela gabriele
 gabrielle gareth gary gaston gavin geert gemma gene geoff geoffrey george georges gerald gerard gerd gerhard gerry gianluca
 gianni gideon gilbert gilles gillian gina giorgia giorgio giovanna giovanni giulia giuseppe gladys glen glenn gloria goran gordon grace
 graham greg gregor gregory greta guido guillaume guillermo gunnar gunter gustav gustavo gwen habib hamid hanna hannah hannes
 hans harald hari harold harriet harry haruto harvey hasan hassan heather hector heidi heike heinrich heinz helen helena helene helga helge
 helmut hendrik henri henrietta henrik henrique henry herbert herman hermann hilary hilda hilde hiroshi horst howard hubert hugh hugo
 humberto hussein ian ibrahim ida ifeoma ignacio igor ilaria ilse imran ines inga inge ingeborg ingrid inna ioana ion iren irena irene irina
 iris irma isaac isabel isabella isabelle ismail ivan ivana ivo jack jackie jacob jacqueline jacques jake jakob jamal james jamie jan jane
 janet janice janine janna jared jason jasmin jasper javier jay jayanti jayati jean jeanette jeanne jeff jeffrey jenna jennifer jenny jens jeremy
 jerome jerry jesper jess jesse jessica jesus jill jim jimmy jin joan joanna joanne joao joaquin jochen joe joel joerg johan johann johanna
 johannes john johnny jon jonas jonathan jorge jorg jose josé josef joseph josephine josh joshua joyce juan juanita judith judy
 jukka julia julian juliana julie julien juliet julio julius jun jürgen justin justine kai kamal kamala kamil kamila kara karel karen
 karim karin karina karl karla karsten kasia kaspar katarina katarzyna kate katerina katharina katherine kathleen kathryn kathy katie
 katja katrin kay kazimierz kazuo keir keith kelly ken kenji kenneth kevin khaled khalid kim kimberly kirill kirsten kirsty kjell
 klara klaus knut konrad konstantin kristen kristian kristin kristina krzysztof kumar kurt kwame kwesi kyle lakshmi lana lance larry lars
 laszlo latifa laura lauren laurence laurent laurie lawrence lea leah lech lee leela leif leila lena lennart leo leon leonard leonardo
 leonid leonie leroy lesley leslie lester leticia lev levi lewis liam lidia lila liliana lillian lily lin linda lindsay lindsey ling linus
 lionel lisa lise liu liv livia liz lloyd lois lora lorenzo loretta lorraine lothar lou louis louisa louise luca lucas lucia lucía luciano
 lucie lucien lucinda lucy ludmila ludwig luigi luis luisa luiz lukas luke lutz lydia lyn lynn madeleine magdalena maggie magnus
 mahmoud maja malcolm mamadou manfred manuel manuela marc marcel marcela marcelo marcia marco marcos marcus marek margaret margarita margit
 margot maria mariam marian mariana marianne marie marija marilyn marina mario marion marios marisa marius marjorie mark marko markus marlene
 marta marte martha martin martina martín marty marvin mary maryam mateo mateusz mathias mathieu mathilde matteo matthew matthias mattias
 maureen maurice mauricio mauro max maxim maxime maximilian medha meera mehdi mehmet mei melanie melinda melissa meredith
 mette mia michael michal michel michela michele michelle miguel mihai mika mikael mike mikhail mikko milena milica miranda miriam
 mirjam mitch mitchell mohamed mohammad mohammed mohan moira molly mona monica monika monique moritz morris morten moses mostafa
 muhammad mukesh murray musa mustafa mykhailo myriam nadia nadine nadja nana nancy nandini naomi narendra natalia natalie natasha nathalie
 nathan nathaniel neha neil nelson ngozi nicholas nick nico nicola nicolas nicole nicole nigel nikhil nikita niklas nikola nikolai nikolaj
 nikolaos nikolas nikos nils nina nisha nishan nora norbert noreen norma norman nuno nuwan octavia odile oksana ola olaf ole oleg oleh oleksandr
 oleksii olena olga olha oliver olivia olivier omar oscar oskar osman otto owen pablo paige pamela paola paolo patricia patricio patrick
 patrik paul paula pauline pavel pavlo pawel peder pedro peggy penelope per percy pete peter petr petra petro petros phil philip
 philippa philippe phillip phyllis pia pierre pieter pilar piotr piyush pradeep prakash prasad pratap pravin priscilla priya rachel rafael raffaele
 raghuram rahul raimund raj rajesh rajiv ralf ralph ram ramesh ramon ramona rana randall randy rania raquel rasheed rashid rasmus raul ravi ray
 raymond rebecca regina reinhard reinhold rekha renata renate rené renee reuben rex reza rhys ricardo riccardo richard rick rikke rishi
 rita robert roberta roberto robin rochelle rodney rodolfo rodrigo roger rohan rohit roland rolf roman romano ron ronald ronan ronnie
 rory rosa rosalind rosanna rosemary ross roy ruben rudolf rudy rui rupert russell rustem ruth ryan saad sabine sabrina salim sally
 salma salman salvador salvatore sam samantha samir samuel sandeep sander sandra sandy sanjay sara sarah sasha satoshi saul scott
 sean sebastian sebastien selma serena serge sergei sergey sergio serhii seth shane shannon sharon shaun sheila shelley sherry shinzo
 shirley shreya sigrid silke silvia silvio simon simona simone sinead siobhan siri sofia sofie solomon solveig sonia sonja sophia sophie
 soren søren srinivas stacy stan stanislav stanley stefan stefania stefano steffen stella stephan stephanie stephane stephen sterling steve
 steven stewart stig stuart subramanian sudhir sue sunil suresh susan susana susanna susanne suzanne svein sven svetlana svitlana sylvain
 sylvia sylvie tadeusz takashi takeshi tamar tamara tania tanja tanya tara tariq tatiana tatyana taylor ted teresa terence terry tetiana
 thabo theodor theodore theresa therese thiago thierry thomas thorsten tiago tiffany till tim timo timothy tina tobias todd tom tomas tomasz
 tommy toni tony tore torsten tove tracy travis trevor tricia tristan troels trond trudy tunde uli ulf ulrich ulrike umar umberto urs
 ursula uta uwe valentin valentina valeria valerie vanessa vasily vera verena vernon veronica veronika veronique vicente vicky victor
 victoria vijay vikram viktor viktoria ville vincent vincenzo vineet vishal vitaly vito vivek vivian viviana vlad vladimir
 vladyslav volker volodymyr waleed walter wanda wang warren wayne wei wendy werner wesley wilfried wilhelm willem
 william willie willy winston wojciech wolfgang xavier xi xiaoping yaakov yan yanis yann yannick yannis yaroslav yasmin yasuhiro yosef yousef
 youssef yuan yuki yukio yulia yuri yuriy yusuf yves yvette yvonne zachary zahra zainab zara zbigniew zeynep zhang zoe zofia zoltan zsuzsanna
 zuzana
 orla aoife niamh ciara roisin maeve grainne fionnuala deirdre nuala eilis bernadette dervla una aine oonagh saoirse
 eimear maura mairead bronwyn carys cerys megan rhiannon angharad sian nerys elin seren ffion gwyneth eluned isla
 morag mhairi ailsa catriona eilidh shona tova ragnhild gunhild randi signe kerstin gunilla birgitta ulrika annika
 pernille lene bente hanne dagny thora gudny sigrun hildur ylva freja freya frida ebba alma tuula aino paivi riitta
 marja kaarina leena anneli aila tarja hannelore gisela waltraud ute anke antje gerda hedwig irmgard lotte liesel
 margarethe mechthild genevieve celine mireille delphine francoise solange colette ghislaine federica lucrezia
 ornella consuelo soledad ximena paloma rocio catarina joana leonor benedita graca malgorzata danuta grazyna
 halina jadwiga bozena jitka lenka hana vlasta snezana vesna dragana jelena ljudmila iryna halyna larysa kateryna
 ildiko katalin eszter judit aniko ilona ayse emine gulsen sevgi leyla shirin parvin nasrin mahsa laleh sunita meena
 kavita anjali deepa sushma nirmala shanti usha radha lata savita geeta xiu haruka keiko yoko akiko michiko naoko
 tomoko chioma mariama awa binta abena akosua wanjiku njeri achieng atieno nyambura thandiwe nomsa zanele lindiwe
 wambui chipo tendai rudo ophelia imogen beatrix tabitha tamsin nell nellie bessie dorothea winifred hester marit
 jorunn berit astri samira huda khadija dalia nawal declan colm fergal cormac eoin niall ciaran padraig seamus
 diarmuid donal fintan cathal tadhg kieran malachy dafydd ieuan emrys hywel owain huw iolo geraint aled hamish callum
 ruaridh lachlan ewan fraser olav haakon ragnar sigurd halvor mads mogens heikki juhani pekka matti antti eero seppo
 jurgen gunther rainer siegfried detlef eckhard egon lorenz didier benoit fabrice herve luc pascal remy pietro enzo
 ettore paulo duarte afonso vasco jiri vaclav zdenek miroslav jaroslav bohumil grzegorz jacek leszek dragan zoran
 milos nenad slobodan branko istvan gabor ferenc sandor tibor kemal serkan orhan arvind harish obinna ikenna
 kofi kojo segun otieno kamau mwangi kipchoge sipho themba cedric cuthbert desmond dudley horace humphrey leopold
 iwan`
    .trim()
    .split(/\s+/),
);
