import { missingForPrint } from './tools';

/** `test` where the machine can print. Elsewhere skipped, or with CI=true run all the same, so that it fails and says why. */
export const printTest: typeof test = process.env['CI'] === 'true' || missingForPrint().length === 0 ? test : test.skip;
