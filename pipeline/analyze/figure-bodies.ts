/** What stands behind a number and makes a figure of it, and what is known before it is read. */

/** Unit, measure and where they end. */
export interface Body {
  unit: string | null;
  measure: string | null;
  /** Token index after the whole phrase. */
  to: number;
  /** Token index after the number and its unit. */
  next: number;
  /** Has a unit of measurement, money or share rather than a counted noun. */
  measured: boolean;
  /** A share of a purse or an economy, which tells how large something else is. */
  purse?: boolean;
  /** The words of that purse. */
  whole?: string | null;
  /** Of a range that closes behind its unit: "10% to 15%". */
  value?: number;
  max?: number;
}

export interface Context {
  qualified: boolean;
  /** The figure before it in the sentence. */
  last: { unit: string | null; measure: string | null } | null;
}
