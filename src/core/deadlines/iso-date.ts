/** A calendar day, YYYY-MM-DD, Gregorian. */
export type IsoDate = string;
