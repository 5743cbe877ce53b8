/** Words that attribute only behind a form of "be" or "remain", or after a comma: participles, and words for what one feels or holds. */
import type { Cue } from './cues.ts';

/**
 * Cues in -ing, and words for what one feels: with a form of "be" what is going on ("is planning to"), after a comma what the subject says besides ("…,
 * saying that").
 */
export const goingOn: ReadonlyMap<string, Cue> = new Map(
  (
    [
      ['intended', 'planning aiming preparing', ['inf']],
      ['intended', 'considering weighing mulling contemplating', ['object', 'whether']],
      ['intended', 'seeking threatening offering', ['inf', 'object']],
      ['intended', 'pledging proposing', ['inf']],
      ['demanded', 'demanding proposing', ['inf', 'object']],
      ['demanded', 'urging asking', ['whom', 'for']],
      [
        'said',
        'saying arguing insisting claiming adding noting stressing explaining announcing promising vowing reasoning contending conceding asserting maintaining observing concluding suggesting alleging complaining telling predicting joking quipping hinting signalling admitting acknowledging declaring affirming reiterating emphasising emphasizing underlining lamenting pointing',
        ['clause'],
      ],
      ['said', 'warning', ['of', 'clause', 'whom']],
      [
        'said',
        'calling describing likening dismissing denouncing condemning branding labelling casting portraying hailing touting',
        ['as'],
      ],
      ['said', 'citing blaming crediting', ['object']],
      ['said', 'accusing', ['of']],
      [
        'thought',
        `convinced confident adamant sceptical skeptical persuaded certain sure doubtful dubious optimistic pessimistic unanimous
        unconvinced unpersuaded worried hostile unimpressed unmoved impressed`,
        ['clause', 'of', 'alone'],
      ],
      [
        'thought',
        `surprised astonished puzzled baffled concerned hopeful afraid wary upbeat bullish bearish gloomy insistent emphatic fearful anxious nervous alarmed dismayed
        disappointed relieved pleased delighted angry furious outraged frustrated sorry proud grateful uneasy relaxed sanguine
        apprehensive ambivalent suspicious cautious indignant satisfied hesitant distrustful mistrustful
        leery incredulous resentful`,
        ['clause', 'of'],
      ],
      ['thought', 'unsure uncertain undecided divided split', ['whether']],
      [
        'said',
        'blunt frank outspoken critical dismissive scathing supportive disdainful contemptuous appreciative scornful',
        ['of'],
      ],
      ['said', 'clear categorical explicit', []],
      ['thought', 'opposed', ['to', 'alone']],
      ['thought', 'sympathetic resistant averse', ['to']],
      ['thought', 'against', ['object', 'alone']],
      ['thought', 'expecting hoping fearing believing thinking betting anticipating', ['inf', 'whom', 'clause', 'for']],
      ['intended', 'determined resolved intent', ['inf']],
    ] as const
  ).flatMap(([kind, forms, frames]) => forms.split(/\s+/).map((form): [string, Cue] => [form, { kind, frames }])),
);

/** What an "it" is too, of which nobody says so: "it is clear that". */
export const impersonal = new Set(
  `clear certain doubtful dubious sure uncertain unsure explicit critical disappointing sorry`.split(/\s+/),
);
