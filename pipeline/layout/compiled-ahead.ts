/**
 * Collate's own templates, compiled when its bundle was made: a tenth of a second less in every run. In the bundle
 * another table stands here, made from `templates/` (`build.mjs`); run from its sources, Collate compiles them itself.
 */

/** A template's text → what `Handlebars.precompile` makes of it. One that an editor has changed is not here. */
export const compiledAhead: ReadonlyMap<string, object> = new Map();
