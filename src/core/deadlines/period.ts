import type { IsoDate } from './iso-date';

/** 期程: both days included. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}
