/** Corrections in `briefing.yml`: which findings an editor may strike or amend, and which of their fields, as data. */
import * as z from 'zod';

type Field = 'text' | 'number' | 'list' | readonly string[];

/** Kind of finding → field → what it takes; without a value it becomes `null`, printed as not stated. */
export const correctable = {
  quantity: {
    value: 'number',
    max: 'number',
    unit: 'text',
    qualifier: 'text',
    measure: 'text',
    holder: 'text',
    period: 'text',
  },
  event: { date: 'text', precision: ['day', 'part-of-month', 'month', 'season', 'year', 'open'] },
  actor: { name: 'text', kind: ['person', 'organization', 'state', 'place', 'other'] },
  claim: { holder: 'text', kind: ['said', 'reported', 'demanded', 'intended', 'thought'] },
  forecast: {
    hedge: 'text',
    certainty: ['stated', 'likely', 'possible', 'conditional', 'attributed'],
    holder: 'text',
    condition: 'text',
  },
  recommendation: {
    addressee: 'text',
    counterpart: 'text',
    strength: ['strong', 'moderate', 'weak'],
    condition: 'text',
    horizon: 'text',
    themes: 'list',
  },
  pair: {
    verdict: ['both-address', 'agree', 'agree-partly', 'differ', 'tension', 'conflict'],
    issue: 'text',
    theme: 'text',
  },
  framing: { concept: 'text' },
} as const satisfies Record<string, Record<string, Field>>;

export type CorrectionKind = keyof typeof correctable;
export const correctionKinds = Object.keys(correctable) as [CorrectionKind, ...CorrectionKind[]];

const text = z.string({ error: 'text\nWrite it as one text.' }).trim().min(1, { error: 'text, or nothing at all' });

/** What may not be `null` (`findings.ts`): it can be set, not emptied. */
const needed = new Set([
  'actor.name',
  'actor.kind',
  'claim.kind',
  'forecast.certainty',
  'pair.verdict',
  'framing.concept',
]);

export type CorrectionValue = string | number | string[] | null;

/**
 * @param locator The schema of a locator.
 * @returns The schema of one correction.
 */
export function correctionSchema(locator: z.ZodType<string>) {
  const [first, ...others] = correctionKinds.map((kind) => kindSchema(kind, locator));
  if (!first) throw new Error('no kinds');
  return z
    .discriminatedUnion('kind', [first, ...others], { error: correctionKinds.join(', ') })
    .superRefine(({ reject, set }, context) => {
      if ((reject === 'true') !== (set !== undefined)) return;
      context.addIssue({
        code: 'custom',
        message:
          'either reject: true or set:\nWrite reject: true to strike the finding, or set: { unit: tonne } to amend it.',
      });
    })
    .transform(({ reject, set, ...rest }) => ({ ...rest, reject: reject === 'true', set: set ?? null }));
}

function kindSchema(kind: CorrectionKind, locator: z.ZodType<string>) {
  return z.strictObject(
    {
      at: locator,
      kind: z.literal(kind),
      with: locator.optional(),
      text: text.optional(),
      note: text.optional(),
      reject: z.enum(['true', 'false'], { error: 'true' }).optional(),
      set: fieldsOf(kind).optional(),
    },
    { error: 'a correction\nWrite it as - { at: fao 2.7, kind: quantity, reject: true }.' },
  );
}

/** The fields of one kind: each key is known, each value of its type. */
function fieldsOf(kind: CorrectionKind): z.ZodType<Record<string, CorrectionValue>> {
  const fields: Record<string, Field> = correctable[kind];
  const shape = Object.entries(fields).map(([name, field]) => {
    const schema = takes(field);
    return [name, needed.has(`${kind}.${name}`) ? schema.optional() : schema.nullable().optional()] as const;
  });
  return z.strictObject(Object.fromEntries(shape), {
    error: `fields and values\nWrite it as set: { ${Object.keys(fields)[0]}: … }.`,
  }) as unknown as z.ZodType<Record<string, CorrectionValue>>;
}

function takes(field: Field): z.ZodType<CorrectionValue> {
  if (field === 'text') return text;
  if (field === 'list') return z.array(text, { error: 'a list\nWrite it as [one, another].' });
  if (field === 'number')
    return z
      .string({ error: 'a number' })
      .regex(/^-?\d+(?:\.\d+)?$/, { error: 'a number such as 2500 or 18.8\nWrite it without spaces or commas.' })
      .transform(Number);
  return z.enum(field as unknown as [string, ...string[]], { error: field.join(', ') });
}
