import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../../core/check/finding';

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, hint: Lightbulb16Regular };

/** A shape for each level, beside its word. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const Icon = icons[severity];
  return <Icon aria-hidden className={`check-icon check-icon-${severity}`} />;
}
