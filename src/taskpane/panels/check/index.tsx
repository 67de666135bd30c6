import type { PanelProps } from '../../panel';
import { CheckPanel } from './CheckPanel';
import './check.css';

/** The panel 檢核, as the shell loads it. */
export default function Panel({ session, language }: PanelProps) {
  return <CheckPanel session={session} language={language} />;
}
