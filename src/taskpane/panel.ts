import type { ComponentType } from 'react';
import type { Language, Text } from '../core/i18n/text';
import type { PlanSession } from './session/plan-session';
import type { PanelId } from './session/state';

/** What every panel is given. */
export interface PanelProps {
  readonly session: PlanSession;
  readonly language: Language;
}

/** A panel, loaded when its tab is first opened. */
export interface Panel {
  readonly id: PanelId;
  readonly title: Text;
  readonly load: () => Promise<{ readonly default: ComponentType<PanelProps> }>;
}
