import { text, type Text } from '../../../core/i18n/text';

/** Fonts that agencies print with; null: 標楷體, which is the usual one. */
export const fonts: readonly (readonly [string | null, Text])[] = [
  [null, text('標楷體', '標楷體 (DFKai-SB)')],
  ['全字庫正楷體', text('全字庫正楷體', '全字庫正楷體 (TW-Kai)')],
  ['新細明體', text('新細明體', '新細明體 (PMingLiU)')],
  ['微軟正黑體', text('微軟正黑體', '微軟正黑體 (Microsoft JhengHei)')],
];
