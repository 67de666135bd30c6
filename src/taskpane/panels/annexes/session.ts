import type { CellPlace } from '../../../core/check/placed-finding';
import type { AnnexRequest } from '../../session/open-annexes';
import type { SessionState } from '../../session/state';

/** What the panel asks of a session. */
export interface AnnexesPanelSession {
  getState(): Pick<SessionState, 'annexes' | 'checked' | 'busy' | 'problem'>;
  subscribe(listener: () => void): () => void;
  planAnnexes(request: AnnexRequest): Promise<void>;
  makeAnnexes(request: AnnexRequest): Promise<void>;
  goTo(cell: CellPlace): Promise<void>;
}
