import type { NewPlanRequest } from '../../../core/actions/plan-beginning';
import type { CellPlace } from '../../../core/check/placed-finding';
import type { SessionState } from '../../session/state';

/** What the panel asks of a session. */
export interface PlanPanelSession {
  getState(): Pick<SessionState, 'checked' | 'looked' | 'busy' | 'asks'>;
  subscribe(listener: () => void): () => void;
  look(): Promise<void>;
  check(): Promise<void>;
  goTo(cell: CellPlace): Promise<void>;
  newPlan(request: NewPlanRequest): Promise<void>;
  insertRubric(frameworkId?: string | null): Promise<void>;
}
