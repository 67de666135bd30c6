import type { ComponentType } from 'react';
import type { Language, Text } from '../core/i18n/text';

/** The panels' ids, which are also their folders' names. */
export type PanelId = 'plan' | 'draft' | 'check' | 'annexes';

/** What every panel is given. */
export interface PanelProps<Session> {
  readonly session: Session;
  readonly language: Language;
}

/** A panel, loaded when its tab is first opened. */
export interface Panel<Session> {
  readonly id: PanelId;
  readonly title: Text;
  readonly load: () => Promise<{ readonly default: ComponentType<PanelProps<Session>> }>;
}
