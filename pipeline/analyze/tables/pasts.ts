/** Past forms that no ending shows, also where they are the same as the present ("cut"). */
export const pasts: ReadonlySet<string> = new Set(
  `was were had did been became began bent bet blew bore bought broke brought built burnt burst came caught chose cost cut dealt
  drew drove dug ate fed fell felt fled flew forbade forgot forgave fought found froze gave got grew heard held hid hit hurt kept
  knew laid lay led left lent let lit lost made meant met overran overtook paid put quit ran rang read rode rose said sang sank sat
  saw sent set shook shot showed shrank shut slept slid sold sought spent split spoke sprang spread stole stood struck stuck
  strove swam swept swore swung taught tore thought threw told took undertook underwent understood upheld went withdrew woke won
  wore wound wrote`.split(/\s+/),
);

/** Participles that are not the same as the past. */
export const participles: ReadonlySet<string> = new Set(
  `been begun blown born borne broken chosen done drawn driven eaten fallen flown forbidden forgotten forgiven frozen given gone grown
  hidden known lain overtaken ridden risen rung seen shaken shown shrunk spoken stolen sunk sworn swum taken thrown torn
  undergone undertaken withdrawn woken worn woven written`.split(/\s+/),
);
