/** What of a text was found among known phrases. */
export interface PhraseMatch {
  /** How many characters of the text stand in runs that a phrase has, too. */
  readonly covered: number;
  /** The longest phrase that stands in the text from end to end; null where none does. */
  readonly whole: string | null;
  /** The phrase with which the text shares most; null where it shares nothing. */
  readonly nearest: string | null;
}

/** Shorter runs are shared by chance. */
const RUN = 6;
const BITS = 0x10000;
const NONE: readonly never[] = [];

/** Finds known phrases (comparing keys) in texts, in one pass over each text, however many phrases there are. */
export class PhraseIndex {
  private readonly pairs = new Uint8Array(BITS);
  private readonly phrases: readonly string[];
  /** Every run of six with the first phrase that has it, and the phrases by their first run; made when a text first seems to have one. */
  private runs: Map<string, number> | null = null;
  private readonly starts = new Map<string, number[]>();

  constructor(phrases: Iterable<string>) {
    this.phrases = [...new Set(phrases)].filter((phrase) => phrase.length >= RUN);
    for (const phrase of this.phrases) {
      for (let at = 0; at + 2 <= phrase.length; at += 1) this.pairs[pairOf(phrase, at)] = 1;
    }
  }

  private allRuns(): Map<string, number> {
    const runs = new Map<string, number>();
    this.phrases.forEach((phrase, index) => {
      for (let at = 0; at + RUN <= phrase.length; at += 1) {
        const run = phrase.slice(at, at + RUN);
        if (!runs.has(run)) runs.set(run, index);
      }
      const start = phrase.slice(0, RUN);
      this.starts.set(start, [...(this.starts.get(start) ?? []), index]);
    });
    return runs;
  }

  /** True where all pairs of a run of six are pairs of phrases: nearly every run that no phrase has ends here. */
  private maybeRun(text: string, start: number): boolean {
    for (let at = start; at <= start + RUN - 2; at += 1) if (this.pairs[pairOf(text, at)] === 0) return false;
    return true;
  }

  /** Looks a text up; null where it shares no run of six characters with any phrase, which is the rule. */
  find(text: string): PhraseMatch | null {
    let covered = 0;
    let coveredTo = 0;
    let whole = -1;
    let shares: Map<number, number> | null = null;
    let done = 0;
    // A run of six has five pairs in a row, so one of every five places lies in it: look there first, then around.
    for (let look = RUN - 2; look + 2 <= text.length + RUN - 2; look += RUN - 1) {
      const probe = Math.min(look, text.length - 2);
      if (this.pairs[pairOf(text, probe)] === 0) continue;
      const last = Math.min(probe, text.length - RUN);
      for (let start = Math.max(done, probe - RUN + 2); start <= last; start += 1) {
        if (!this.maybeRun(text, start)) continue;
        const run = text.slice(start, start + RUN);
        const index = (this.runs ??= this.allRuns()).get(run);
        if (index === undefined) continue;
        covered += start + RUN - Math.max(start, coveredTo);
        coveredTo = start + RUN;
        shares ??= new Map();
        shares.set(index, (shares.get(index) ?? 0) + 1);
        for (const candidate of this.starts.get(run) ?? NONE) {
          if (
            text.startsWith(this.phrases[candidate] ?? '', start) &&
            this.lengthOf(candidate) > this.lengthOf(whole)
          ) {
            whole = candidate;
          }
        }
      }
      done = Math.max(done, last + 1);
    }
    if (shares === null) return null;
    let nearest = -1;
    for (const [index, count] of shares) if (nearest < 0 || count > (shares.get(nearest) ?? 0)) nearest = index;
    return { covered, whole: this.phrases[whole] ?? null, nearest: this.phrases[nearest] ?? null };
  }

  private lengthOf(index: number): number {
    return this.phrases[index]?.length ?? 0;
  }
}

function pairOf(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 0x9e37) ^ text.charCodeAt(at + 1)) & (BITS - 1);
}
