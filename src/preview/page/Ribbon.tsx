import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Language } from '../../core/i18n/text';
import { useSay } from './language';
import { ribbonOf, type RibbonButton } from './ribbon-of-manifest';
import { useRoving } from './roving';
import { words } from './words';

/** The add-in's tab as Excel shows it: its buttons run the add-in's functions in the pane's runtime. */
export function Ribbon({
  language,
  onPress,
}: {
  readonly language: Language;
  readonly onPress: (button: RibbonButton) => void;
}): ReactElement {
  const say = useSay();
  const [manifest, setManifest] = useState<string | null | undefined>();
  useEffect(() => {
    fetch('addin/manifest.xml')
      .then(async (response) => setManifest(response.ok ? await response.text() : null))
      .catch(() => setManifest(null));
  }, []);
  const tab = useMemo(() => (manifest ? ribbonOf(manifest, language) : null), [manifest, language]);
  const count = tab?.groups.reduce((sum, { buttons }) => sum + buttons.length, 0) ?? 0;
  const roving = useRoving(count);
  if (manifest === undefined) return <div className="ribbon" />;
  if (tab === null) return <p className="ribbon missing">{say(words.ribbonMissing)}</p>;
  let index = -1;
  return (
    <div className="ribbon">
      <p className="ribbon-tab" aria-hidden="true">
        {tab.label}
      </p>
      <div role="toolbar" aria-label={tab.label} className="ribbon-groups" onKeyDown={roving.onKeyDown}>
        {tab.groups.map((group) => (
          <div role="group" aria-label={group.label} className="ribbon-group" key={group.label}>
            <div className="ribbon-buttons">
              {group.buttons.map((button) => {
                index += 1;
                const own = index;
                return (
                  <button
                    key={button.id}
                    type="button"
                    data-roving
                    data-control={button.id}
                    title={button.tip}
                    tabIndex={roving.tabIndexOf(own)}
                    onClick={() => {
                      roving.setCurrent(own);
                      onPress(button);
                    }}
                  >
                    <img src={`addin/${button.icon}`} alt="" width={32} height={32} />
                    <span>{button.label}</span>
                  </button>
                );
              })}
            </div>
            <span className="ribbon-label" aria-hidden="true">
              {group.label}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
