import type { SurveyForm } from '../survey-form';

export const survey: SurveyForm = {
  kind: 'survey',
  numbered: true,
  title: '{agency}（{unit}）{year}年度提升服務品質具體作法措施調查表',
  orientation: 'landscape',
};
