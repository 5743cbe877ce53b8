/** What "should" foretells, and what asks only in company. Patterns run over lower-case text, from the modal on. */

const between =
  '(?:also|then|now|soon|still|easily|comfortably|eventually|at least|together|in time|further|not|never|all|both|at last|no longer|therefore|thus|well|thereby)';

/** What comes about by itself or in the course of things, told with a modal: "should be ready by May", "should last for years". */
export const foretold = RegExp(
  `^(?:should|ought(?: \\S+){0,2}? to) (?:${between} )*(?:${[
    'follow(?! (?:the|its|their|this|that|suit)\\b)|last\\b|cost\\b|suffice|profit|benefit|notice|favou?r|trouble|bother|worry|hurt|harm|surprise|shorten|bring\\b(?! (?:an? |the )?(?:case|action|bill|charges?|proposals?|claims?)\\b)|lead to|enable|ease\\b|save\\b|spare\\b|yield|boost|produce|result|improve|deter\\b|reassure|calm|satisfy|lower\\b|reduce\\b|raise (?:some|about|around|\\S?\\d)|help\\b|allow\\b|encourage|prevent|strengthen',
    'take (?:about|around|some|only|no|less|more|up to|at most|\\d|an?|two|three|four|five|six|seven|eight|nine|ten|months|years|weeks|days|hours|effect|shape|place)\\b',
    'cover (?:the |its |their |all |most )?(?:costs?|bills?|loss(?:es)?|gap|extra|expenses?|interest)|pay for (?:itself|themselves)',
    'grow|rise\\b|fall\\b|drop\\b|shrink|climb|increase\\b|decline|recover|arrive|appear\\b|emerge|disappear|vanish|survive|win\\b|lose\\b|gain\\b|feel\\b|see\\b|know\\b|like\\b|run out|settle\\b|find (?:it|that|themselves|itself|the)\\b|get (?:easier|better|used|worse|cheaper)|come (?:as|about|back|down|in|out)\\b|make (?:it|life|things|matters|such|all|for|[a-z ]{2,30} (?:easier|harder|cheaper|safer|possible|simpler|better|worse|more|less))\\b',
    'be (?:ready|complete|completed|finished|done|in place|in operation|in service|operational|known|higher|lower|better|worse|easier|easy|hard|harder|difficult|simple|simpler|worried|glad|happy|able|enough|possible|sufficient|visible|back|over|up and|here|gone|moving|fine|cheaper|faster|quicker|smaller|larger|fewer|plenty|interesting|good news|within reach|clear|felt|lucky|thankful|grateful|content|tempted|wary|a (?:blessing|boon|relief|help|comfort|surprise|matter of|success|good)\\b|\\S?\\d|(?:more|less|far|much|a little|slightly|somewhat) [a-z]+ than)\\b',
  ].join('|')})`,
);

/** Subjects that stand for what was just told: "This should", "Which should". */
export const demonstrative = /^(?:this|that|which|these|those|such|all)$/;

/** "Nor should a farmer be treated as a poacher", "Under no circumstances should the trains be cut": the subject behind. */
export const inverted =
  /^[^a-z]*(?:(?:and|but|yet) )?(?:nor|under no circumstances|in no (?:event|case|circumstances)|on no account|at no (?:point|time|stage)|only then|only when [^,]{3,60},?|not until [^,]{3,60},?|never(?: again)?|neither|still less|least of all|only in this way) (should|must|ought) (?!(?:we|it|this|that|i|one|there)\b)/;

/** "The review might be entrusted to the university": one way to do what is asked. */
export const mightBeDone =
  /\b(?:could|might) (?:(?:also|then|therefore|perhaps|instead|at first|usefully|simply|well) )?be (?:(?:also|then|largely|partly|jointly) )?(?:borne by|met (?:by|from|out of)|entrusted|paid (?:for |out |back )?(?:by|from|out of|in)|given (?:to|the)|left (?:to|with)|handed (?:over )?to|shared|financed|funded|used (?:to|for)|added|extended to|made (?:an?|the|public|compulsory|voluntary|conditional|permanent|part|available)|placed|put (?:in|under|to|out|on)|moved to|opened (?:to|up)|combined|merged|tied to|linked to|asked to|invited to|required to|obliged to|made to|persuaded to|charged|exempted|spared|offered|phased in|limited|set (?:up|aside|at)|appointed|assigned|seconded|lent|allowed to|brought (?:in|under|into))\b/;

/** "Sundmark could offer to train the inspectors", after the modal: what somebody does on purpose. */
export const mightAct =
  /^(?:could|might) (?:(?:also|then|therefore|perhaps|instead|even|at least|easily|well|all|first|in turn|jointly|together) )*(?:consider|explore|introduce|establish|create|set up|adopt|offer|extend|provide|examine|invite|launch|publish|share|review|revise|amend|appoint|commission|host|contribute|invest|pool|train|test|allow|grant|pay|lend|let|open|hire|keep|set aside|send|ask|take (?:turns|up|over|on|part)|give|use|put|sell|start|begin|make (?:one|an?|the|its|their|use|room|public)|help|build|buy|agree|insist|require|waive|exempt|draw up|lay down|bring|add|cut|raise|lower|name|ban|tax|move|rent|collect|print|post|insure|forgo|work|go further|do (?:more|so|this|the same|likewise|worse))\b(?! (?:rise|way|birth|up hope|itself up)\b)/;

/** After "could": what comes over its subject, what hurts, what others bring about; foretold, and no way to go on. */
export const befalls =
  /^(?:could|might) (?:(?:\S+ly|also|still|well|even|soon|then|yet|one day|in turn|easily|not|no longer|hardly|scarcely|barely|never) )*(?:(?:be|get) (?:\S+ly )?(?:hit|lost|killed|cut|damaged|destroyed|seen|read|heard|found|known|said|told|shown|felt|caught|driven|dragged|drawn into|pushed|forced|left (?:without|behind|alone|in)|delayed|blocked|closed by|overwhelmed|called|charged with|held (?:up|back|responsible|to ransom)|taken (?:for|as|in|over|by)|put (?:at risk|off by|out)|ended by|broken|stopped by|saved|put down to|given up|made worse|set back|spent by|spread)|(?:face|lose|fall|rise|see|find|become|have|suffer|need|end|run|miss|collapse|struggle|gain|earn|win|benefit|fail|drop|grow|feel|get|say|know|live|die|default|come|save|hope|expect|think|believe|want|claim|argue|complain|object|count on|rely|cope|manage|survive|tolerate|retaliate|attack|strike|invade|refuse|seize|block|resist|respond|react|veto|withhold|threaten|cost|hurt|harm|bring|break|spread|escape|flee|leave|turn|go\b(?! (?:further|ahead))|lead|mean|prove|result|happen|occur|last|take (?:years|months|weeks|days|a|longer|the|advantage|offence)|make (?:matters|things|it)|serve|afford|spare|outlast|outlive|backfire|resume|escalate|double|triple|halve)\b)/;

/** A rule of the land told in the sentence before: what all of a kind must do, beside it, is another. */
export const toldRule =
  /\b(?:no [^.]{2,40} may\b|may (?:only|not|no longer)\b|shall\b|(?:is|are) (?:now |already )?(?:forbidden|prohibited|banned|illegal|obliged|required by|subject to)\b|by law\b|the (?:law|act|statute|regulations?|rules?|ordinance|code|charter)\b|ha(?:s|ve) to\b)/;
