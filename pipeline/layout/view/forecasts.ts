import type { Forecast } from '../../findings.ts';
import { forecastsShown } from '../../printed.ts';
import type { Desk, Face, Quote } from '../desk.ts';
import { moreFound } from './figures.ts';
import { holderName } from './themes.ts';

export interface ForecastRow {
  quotes: Quote[];
  hedge: string | null;
  certainty: string;
  holder: string | null;
  condition: string | null;
  amended: boolean;
}

export interface Forecasts {
  groups: { face: Face; rows: ForecastRow[]; more: string | null }[];
  none: boolean;
}

export function forecasts(desk: Desk): Forecasts | null {
  const { forecasts: found, sources } = desk.briefing;
  if (found === null) return null;
  const shown = forecastsShown(desk.briefing);
  return {
    none: found.length === 0,
    groups: sources
      .map((source) => ({
        face: desk.faceOf(source.id),
        rows: (shown.get(source.id)?.shown ?? []).map((forecast) => row(desk, forecast)),
        more: moreFound(desk, shown.get(source.id)?.more),
      }))
      .filter((group) => group.rows.length > 0),
  };
}

/** A source's own outlook, in text order. */
export function forecastsOf(desk: Desk, source: string): ForecastRow[] {
  const own = (desk.briefing.forecasts ?? []).filter((forecast) => forecast.at[0]?.locator.startsWith(`${source}:`));
  return own.map((forecast) => row(desk, forecast));
}

function row(desk: Desk, forecast: Forecast): ForecastRow {
  return {
    quotes: forecast.at.map(desk.quote),
    hedge: forecast.hedge,
    certainty: desk.say(`certainty-${forecast.certainty}`),
    holder: forecast.holder === 'source' ? null : holderName(desk, forecast.holder),
    condition: forecast.condition,
    amended: forecast.amended === true,
  };
}
