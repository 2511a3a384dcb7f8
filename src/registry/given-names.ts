/** Given names, folded: a heading such as `Ada Lovelace` is a person, not a topic. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abdul abigail abraham ada adam adele adrian agnes ahmed aidan aisha akira alan albert alberto alec alejandro alex
  alexander alexandra alexandre alexei alexey alexis alfred ali alice alina alison allen amanda amelia amir amit amy ana
  anastasia anders andre andrea andreas andrei andrej andres andrew andrey andy angela anil anita anna anne anthony
  antoine anton antonio anya arash aravind arjun arvind armand arnold arthur ashish ashley astrid august aurora barbara beatrice ben
  benjamin bernard bernhard bert bill bjorn bob boris brad brandon brian bruce bruno bryan caleb cameron camille carl
  carla carlos carmen carol caroline catherine cecilia charles charlie charlotte chelsea chen chloe chris christian
  christina christine christoph christopher claire clara claude claudia clement colin connor craig cynthia daisuke damien
  dan daniel daniela daphne dario david dawn dean deborah demis denis dennis derek dhruv diana diego dieter dimitri dirk
  dmitri dmitry dominic don donald dorothy doug douglas dylan ed eddie edgar edith eduardo edward edwin eileen elena eli
  elias elisabeth elizabeth ella ellen elon emil emily emma emmanuel eric erik erika ernest esther ethan eugene eva evan
  evelyn fabian fabio fatima fei-fei felipe felix fernando finn florence florian frances francesca francesco francis
  francois frank fred frederic frederick fumiko gabriel gabriela gareth gary geoff geoffrey george georg gerald gerard
  gilbert gina giovanni giulia gordon grace graham greg gregory guido guillaume gustav hana hannah hans haruki hassan
  heather hector heidi helen helena henri henrik henry herbert hiroshi howard hugo hung ian ibrahim ida igor ilya ines
  ingrid irene irina isaac isabel isabella ivan jack jackson jacob jacques jake jakob james jamie jan jane janet jared
  jasmine jason javier jay jean jeff jeffrey jennifer jenny jensen jeremy jerome jerry jesse jessica jim jimmy jin joan joanna
  joao joaquin joe joel johan johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua juan
  judea judith judy julia julian julie julien jun jurgen justin kai karen karl karthik kate katherine kathryn katie kay
  keith kelly ken kenji kenneth kevin kim klaus kumar kurt kyle larry lars laura lauren laurence lawrence lea leah lee lena leo
  leon leonard leonardo leonid leslie lex li liam lilian lily lin linda linus lisa liu logan lorenzo louis louise luc
  luca lucas lucia lucy luis luke luisa lukas lynn madeleine magnus manuel marc marco marcos marcus margaret maria marie
  mario marion marius mark marta martha martin martina marvin mary masahiro mateo mathias matt matteo matthew matthias
  maurice max maxim maya megan mehdi mei melanie melissa michael michel michelle miguel mike mikhail milan mira miriam
  mitchell mohamed mohammad mohammed mohit molly monica morgan moritz muhammad murray mustafa nadia naomi natalia natalie
  natasha nathan neel neil nicholas nick nicola nicolas niels nigel nikita nikola nikolai nikolaus nils nina noah noam
  nora norman oleg oliver olivia olivier omar oriol oscar otto pablo paolo pascal patricia patrick paul paula pavel pedro
  penelope percy pete peter petr phil philip philippe pierre pieter piotr priya qian quentin quoc rachel radek rafael
  rahul raj rajesh ralph ramon raphael ravi ray raymond rebecca ren rene ricardo richard rick rishi rita rob robert
  roberto robin rodrigo roger rohan roland roman ronald rosa ross roy ruben rudolf rupert russell ruth ryan sabine sally
  sam samantha samuel sandeep sandra sanjay sanjeev santiago sara sarah satya scott sean sebastian sergei sergey sergio
  seth shane shannon sharon shigeru simon sofia sonia sophia sophie stefan stefano stephan stephanie stephen steve steven
  stuart subbarao sundar susan suzanne sven sylvia takashi tamara tanya tara ted terence teresa terry thea theo theodore
  theresa thomas tim timnit timothy tobias todd tom tomas tony tracy trevor tyler umar ursula uwe vadim valentin valeria
  vanessa vera veronica victor victoria vijay viktor vincent virginia vivek vladimir walter wang wanda warren wayne wei
  wendy werner wilhelm will willem william wojciech wolfgang xavier xiao yang yann yannic yasmin yejin yoav yolanda york
  yoshua yuki yuri yusuf yves zachary zhang zhen zoe zoltan`.split(/\s+/),
);
