import type { MeasuresForm } from '../measures-form';

export const measures: MeasuresForm = {
  kind: 'measures',
  numbered: true,
  onRequest: false,
  title: '{agency}{year}年度提升服務品質具體作法表',
  orientation: 'portrait',
  columns: [
    { field: 'item', header: '評核項目', share: 12 },
    { field: 'point', header: '評核重點', share: 13 },
    { field: 'measure', header: '具體作法', share: 49 },
    { field: 'deadline', header: '完成期限', share: 12 },
    { field: 'unit', header: '承辦單位', share: 14 },
  ],
  optionalColumns: [
    { field: 'point', header: '評核重點', share: 18 },
    { field: 'measure', header: '辦理事項', share: 82 },
  ],
  heading: '{number}、〔{category}-〕{dimension}',
  point: '{point}',
  dimensionStartsPage: true,
};
