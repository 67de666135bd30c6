/** Values for the names in a pattern; null: the plan does not say. */
export type PatternValues = Readonly<Record<string, string | null>>;

/** A pattern filled in, and the names for which the plan had no value. */
export interface FilledPattern {
  readonly text: string;
  /** Each once, in the order they stand in the pattern. */
  readonly absent: readonly string[];
}

/** What stands for a value that the plan lacks: room to write on paper. */
export const blankPlace = '＿＿＿';
/** Room to write a date. */
export const dayToWrite = '＿＿年＿＿月＿＿日';

/**
 * Fills `{name}` in. A part in 〔〕 is left out as a whole where one of its values is absent or blank; elsewhere an absent value prints as room to
 * write and is told in `absent`. A name that is not among `values` is a fault of the form and throws: forms are checked when they are read.
 */
export function fillPattern(pattern: string, values: PatternValues): FilledPattern {
  const absent = new Set<string>();
  const valueOf = (name: string): string | null => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value {${name}} is known to patterns.`);
    return value === '' ? null : value;
  };
  const place = (name: string): string => {
    const value = valueOf(name);
    if (value === null) absent.add(name);
    return value ?? blankPlace;
  };
  const optional = (inner: string): string =>
    namesIn(inner).every((name) => valueOf(name) !== null)
      ? inner.replace(/\{([^{}]*)\}/gu, (_place, name: string) => place(name))
      : '';
  // In one go: a value may have signs of a pattern in it.
  const text = pattern.replace(
    /〔([^〔〕]*)〕|\{([^{}]*)\}/gu,
    (_part, inner: string | undefined, name: string | undefined) =>
      inner === undefined ? place(name ?? '') : optional(inner),
  );
  return { text, absent: [...absent] };
}

/** The names that a pattern asks for, each once. */
export function namesIn(pattern: string): string[] {
  return [...new Set([...pattern.matchAll(/\{([^{}]*)\}/gu)].map((match) => match[1] ?? ''))];
}
