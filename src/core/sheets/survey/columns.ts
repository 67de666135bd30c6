import type { SurveyField } from '../../forms/survey-form';
import type { Column } from '../column';

/** What a survey form (調查表) prints and what comes back under it; 措施名稱 and 措施內容 are what the unit wrote. */
export const surveyColumns: readonly Column<SurveyField>[] = [
  { field: 'dimension', header: '構面名稱', synonyms: ['構面', '評核構面', '策略', '策略名稱', '推動策略', '面向'] },
  { field: 'item', header: '項目', synonyms: ['評核項目', '項目名稱', '評獎項目', '實施項目'] },
  {
    field: 'point',
    header: '評核重點',
    synonyms: ['方法', '推動作法', '推動方法', '評核指標', '重點', '策略與方法'],
  },
  { field: 'name', header: '措施名稱', synonyms: ['作法名稱', '具體措施名稱', '具體作法名稱'] },
  {
    field: 'content',
    header: '措施內容',
    synonyms: ['作法內容', '具體措施內容', '具體作法內容'],
  },
];
