import type { MeasuresForm } from '../measures-form';

export const measures: MeasuresForm = {
  kind: 'measures',
  numbered: true,
  onRequest: false,
  title: '{agency}〔{year}年度〕提升服務品質具體推動作法表',
  orientation: 'landscape',
  columns: [
    { field: 'point', header: '推動作法', share: 27 },
    { field: 'measure', header: '執行內容', share: 47 },
    { field: 'deadline', header: '完成期限', share: 12 },
    { field: 'unit', header: '執行單位', share: 14 },
  ],
  optionalColumns: null,
  heading: '{number}、{dimension}',
  point: '({number}){point}',
  dimensionStartsPage: false,
};
