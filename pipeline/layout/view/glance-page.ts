/**
 * How much of what stands at a glance its one page holds. The browser cannot be asked: to lay the page out once to see
 * costs more than all else of it. So its height is reckoned from the styles (`templates/styles/40-front.css`), each
 * line a little too wide rather than too narrow.
 */
import type { Verdict } from '../../findings.ts';
import { linesOf, pieces, textWidth } from '../text-width.ts';

/** What there is, in points of no size yet. */
export interface Stock {
  paper: 'A4' | 'letter';
  /** Labels of the sources. */
  sources: string[];
  /** A statement's places as they are printed, the most important so many of them. */
  items: { text: string; locators: (most: number) => { label: string; wraps: boolean }[] }[];
  /** By theme; the verdict as it is printed on its badge. */
  themes: { label: string; verdict: Verdict | null; addressed: number }[];
}

export interface Fit {
  /** Statements and table: set smaller. */
  text: keyof typeof texts;
  table: keyof typeof tables;
  /** Statements, from the first. */
  items: number;
  /** Locators of a statement. */
  locators: number;
  /** Indices of the themes that have a row, in printed order. */
  themes: number[];
  /** No column for each source: how many address a theme is told instead. */
  wide: boolean;
}

/** What the type area of a page holds, in points: the sheet without the margins of `10-page.css`. */
const areas = { A4: { width: 433.7, height: 677.4 }, letter: { width: 450.4, height: 627.5 } };
/** Heading, its rule and the space below. */
const heading = 54;
/** The one line that stands there when there is nothing to compare; lines about what was left out. */
const lede = 26.5;
const note = 12;
const statementsNote = 16;
/** Of the table. */
const caption = 16;
/** A reckoning of a page has its faults: so much stays free. */
const free = 6;

/** Of the statements: size, line, space between two, space behind the last; the width they have at most. */
const texts = {
  open: { size: 10, line: 14.5, gap: 7, end: 16, measure: 374 },
  tight: { size: 9.5, line: 13, gap: 5, end: 12, measure: 400 },
};
const locatorSize = 7.5;
/** Of the table: line, what a row has besides, and the least height of a row with a badge. */
const tables = {
  open: { line: 12, padding: 7.8, badge: 20.6, tension: 21.9 },
  tight: { line: 11.5, padding: 5.8, badge: 17.3, tension: 18.6 },
};
const tableSize = 8.5;

/**
 * What gives way, step by step: first locators, of which each statement leads to more; then the space in the table, and
 * the size of the statements; then the themes on which least is claimed, which the matrix has all; and the last
 * statements, since the first weigh most.
 */
const steps: {
  text: keyof typeof texts;
  table: keyof typeof tables;
  locators: number;
  items: number;
  themes: number;
}[] = [
  { text: 'open', table: 'open', locators: 12, items: 6, themes: Number.POSITIVE_INFINITY },
  { text: 'open', table: 'open', locators: 4, items: 6, themes: Number.POSITIVE_INFINITY },
  { text: 'open', table: 'tight', locators: 4, items: 6, themes: Number.POSITIVE_INFINITY },
  { text: 'tight', table: 'tight', locators: 4, items: 6, themes: 16 },
  { text: 'tight', table: 'tight', locators: 2, items: 6, themes: 8 },
  { text: 'tight', table: 'tight', locators: 2, items: 5, themes: 6 },
  { text: 'tight', table: 'tight', locators: 2, items: 4, themes: 6 },
  { text: 'tight', table: 'tight', locators: 2, items: 3, themes: 4 },
  { text: 'tight', table: 'tight', locators: 2, items: 2, themes: 2 },
  { text: 'tight', table: 'tight', locators: 1, items: 1, themes: 0 },
];

/** Verdicts that say more go first. */
const weights: Verdict[] = ['both-address', 'agree-partly', 'agree', 'differ', 'tension', 'conflict'];

export function fitGlance(stock: Stock): Fit {
  const { width, height } = areas[stock.paper];
  const columns = columnsOf(stock.sources, width);
  const order = stock.themes
    .map((theme, index) => ({
      index,
      addressed: theme.addressed,
      weight: theme.verdict ? weights.indexOf(theme.verdict) : -1,
    }))
    .sort((one, other) => other.weight - one.weight || other.addressed - one.addressed || one.index - other.index)
    .map(({ index }) => index);
  let fit: Fit = { text: 'tight', table: 'tight', items: 1, locators: 1, themes: [], wide: columns.wide };
  for (const step of steps) {
    const table = tables[step.table];
    const items = Math.min(step.items, stock.items.length);
    let left = height - free - heading - (stock.sources.length === 1 ? lede : 0);
    left -= statements(stock, items, step.locators, texts[step.text], width);
    if (items < stock.items.length) left -= statementsNote;
    if (stock.themes.length > 0) left -= caption + columns.lines * 12 + table.padding;
    const themes: number[] = [];
    for (const index of order) {
      const row = rowOf(stock.themes[index], columns.theme, table);
      // Until the last one a line has to say how many are left out.
      const rest = themes.length + 1 < order.length ? note : 0;
      if (row > left - rest) break;
      themes.push(index);
      left -= row;
    }
    const enough = Math.min(step.themes, stock.themes.length);
    const { text, locators } = step;
    fit = { text, table: step.table, items, locators, themes: themes.sort((a, b) => a - b), wide: columns.wide };
    if (left >= 0 && themes.length >= enough) return fit;
  }
  return fit;
}

type Text = (typeof texts)[keyof typeof texts];
type Table = (typeof tables)[keyof typeof tables];

function statements({ items }: Stock, count: number, locators: number, text: Text, width: number): number {
  const measure = Math.min(text.measure, width) - 14;
  const heights = items.slice(0, count).map((item) => {
    const links = item
      .locators(locators)
      .flatMap(({ label, wraps }) => (wraps ? pieces(`${label},`, locatorSize) : textWidth(` ${label},`, locatorSize)));
    return linesOf([...pieces(item.text, text.size), ...links], measure) * text.line + text.gap;
  });
  return sum(heights) + text.end;
}

interface Columns {
  wide: boolean;
  /** Width of a theme's label. */
  theme: number;
  /** Lines of the highest source's label. */
  lines: number;
}

/** Of the badges, the space beside a figure, a source's mark. */
const verdict = 60;
const beside = 8;
const mark = 9;
/** A theme's label has this part of the width; less, down to the least part, where the sources need more. */
const share = { usual: 0.4, least: 0.25 };

/** As a browser divides a table: each column the width of its longest word, and then in proportion to what it would have in one line. */
function columnsOf(sources: string[], width: number): Columns {
  const words = sources.map((label) => pieces(label, tableSize));
  const least = words.map((widths) => Math.max(18, mark + Math.max(...widths)) + beside);
  const most = words.map((widths) => Math.max(18, mark + sum(widths)) + beside);
  const theme = Math.min(share.usual * width, width - verdict - sum(least));
  if (theme < share.least * width) return { wide: true, theme: share.usual * width - 8, lines: 1 };
  const stretch = (width - verdict - theme - sum(least)) / Math.max(1, sum(most) - sum(least));
  const lines = words.map((widths, index) => {
    const [from = 0, to = 0] = [least[index], most[index]];
    return linesOf(widths, from + Math.min(1, stretch) * (to - from) - beside - mark + 0.5);
  });
  return { wide: false, theme: theme - 8, lines: Math.max(1, ...lines) };
}

function rowOf(theme: Stock['themes'][number] | undefined, width: number, table: Table): number {
  const lines = linesOf(pieces(theme?.label ?? '', tableSize), width) * table.line + table.padding;
  const badge = theme?.verdict === 'tension' ? table.tension : theme?.verdict ? table.badge : 0;
  return Math.max(lines, badge);
}

const sum = (widths: number[]) => widths.reduce((all, one) => all + one, 0);
