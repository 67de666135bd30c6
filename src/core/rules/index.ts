import type { Rule } from '../check/rule';

/**
 * Every rule, sorted by id. A new rule is its own file `<id>.ts` here, one import and one entry below (both in order),
 * and `test/core/rules/<id>.test.ts`; `npm run generate` writes its page in docs/rules.
 */
export const rules: readonly Rule[] = [];
