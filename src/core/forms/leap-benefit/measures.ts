import type { MeasuresForm } from '../measures-form';

export const measures: MeasuresForm = {
  kind: 'measures',
  numbered: false,
  onRequest: false,
  title: '{agency}{year}年度提升服務品質計畫內容',
  orientation: 'portrait',
  columns: [
    { field: 'point', header: '策略與方法', share: 22 },
    { field: 'measure', header: '推動作法', share: 44 },
    { field: 'deadline', header: '完成期限', share: 13 },
    { field: 'benefit', header: '預期效益', share: 21 },
  ],
  optionalColumns: null,
  heading: '{number}、{dimension}',
  point: '({number}){point}',
  dimensionStartsPage: false,
};
