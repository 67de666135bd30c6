import type { BodyForm } from '../body-form';

export const body: BodyForm = {
  title: '{agency}{year}年度提升服務品質執行計畫',
  sections: [],
};
