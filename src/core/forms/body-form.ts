/** How the plan text (計畫本文) is composed. The owner of the plan text refines it. */
export interface BodyForm {
  /** Title pattern, see `fillPattern`. */
  readonly title: string;
}
