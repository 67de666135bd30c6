import type { CellPlace } from '../../../core/check/placed-finding';
import type { PointPath } from '../../../core/frameworks/framework';
import type { SessionState } from '../../session/state';

/** What the panel asks of a session. */
export interface DraftPanelSession {
  getState(): Pick<SessionState, 'checked' | 'looked' | 'busy' | 'asks'>;
  subscribe(listener: () => void): () => void;
  look(): Promise<void>;
  goTo(cell: CellPlace): Promise<void>;
  insertRubric(frameworkId?: string | null): Promise<void>;
  insertRow(path: PointPath): Promise<void>;
}
