/** Words before a date that make it a bound: without them "the end of 2027" is another date than "by the end of 2027". */
export const boundBefore =
  /\b(?:no later than|not before|as early as|as late as|by|until|till|before|after|since|from|through|between) (?:the )?$/i;
