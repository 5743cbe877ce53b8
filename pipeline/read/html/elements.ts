/** What each HTML element is, as data: which close others, which part text, which hold none. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements without content. */
export const voids = set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements that part the text around them; a start tag of one closes an open paragraph. */
export const blocks = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav noframes ol optgroup option p ' +
    'plaintext pre search section select summary table tbody td textarea tfoot th thead title tr ul xmp',
);

/** An end tag of any closes any. */
export const headings = set('h1 h2 h3 h4 h5 h6');

/** An end tag closes nothing beyond these. */
export const scopes = set('table td th caption button object template svg math marquee applet iframe');

/** Elements that a head may hold; any other ends it. */
export const headOnly = set('base basefont bgsound link meta title noscript noframes style script template');

export const listLike = set('li dd dt td th tr tbody thead tfoot');

/** A start tag of `opens` closes the nearest of `shut`, unless one of `until` lies between. */
export const closers: { opens: ReadonlySet<string>; shut: ReadonlySet<string>; until: ReadonlySet<string> }[] = [
  { opens: set('li'), shut: set('li'), until: set('ul ol menu dir table td th blockquote template') },
  { opens: set('dt dd'), shut: set('dt dd'), until: set('dl table td th blockquote template') },
  { opens: set('td th'), shut: set('td th caption'), until: set('tr table template') },
  { opens: set('tr'), shut: set('tr caption'), until: set('table tbody thead tfoot template') },
  { opens: set('tbody thead tfoot'), shut: set('tbody thead tfoot caption'), until: set('table template') },
  { opens: set('option optgroup'), shut: set('option'), until: set('select datalist') },
  {
    opens: set('h1 h2 h3 h4 h5 h6'),
    shut: set('h1 h2 h3 h4 h5 h6'),
    until: set('div section article table td th blockquote li header'),
  },
  { opens: set('a'), shut: set('a'), until: set('table td th caption object template p div li section article') },
  { opens: set('rt rp'), shut: set('rt rp'), until: set('ruby') },
];

/** Their text is code of the page, and no text of it. */
export const scripts = set('script style');

/** Shown instead of the page, or not at all, or a control. */
export const unseen = set(
  'noscript template dialog svg canvas video audio object embed iframe noembed noframes applet datalist annotation annotation-xml rp rt head title',
);

/** Controls and what stands around an article by its name. */
export const around = set('nav aside footer button select textarea input search menu');

/** ARIA's and DPUB-ARIA's names for the same. */
export const aroundRoles = set(
  'navigation banner complementary contentinfo search dialog alertdialog menu menubar toolbar tablist button switch combobox listbox status',
);
