/** 單位名冊: what the agency's units are called. The register decides what is a unit; what is not in it is unknown. */
export interface UnitRegister {
  readonly units: readonly RegisteredUnit[];
  /** `written`: a register sheet or option said so; `inferred`: read out of roster and tables, so weaker evidence. */
  readonly origin: 'written' | 'inferred';
}

export interface RegisteredUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The head's post (科長, 主任); '' where unknown. */
  readonly head: string;
  readonly kind: 'unit' | 'collective';
  /** Names of a collective's units; [] for a unit, and where a collective's members were not said. */
  readonly members: readonly string[];
}
