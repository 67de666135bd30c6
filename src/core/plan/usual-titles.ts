/** What such a plan is called where nobody named it. */
export function usualPlanTitle(agency: string, rocYear: number): string {
  return `${agency}${rocYear}年度提升服務品質執行計畫`;
}

/** What a new plan calls its roster. A form may call it otherwise: printed is this title only where the form has none. */
export function usualRosterTitle(agency: string, rocYear: number): string {
  return `${agency}${rocYear}年度提升服務品質推動小組編組表`;
}

/** What a new plan calls its checklist. */
export function usualChecklistTitle(agency: string, rocYear: number): string {
  return `${agency}${rocYear}年度提升服務品質檢核表`;
}
