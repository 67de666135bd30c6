/** `Excel.run`, or the tests' own: does a batch with a context of its own. */
export type RunExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
