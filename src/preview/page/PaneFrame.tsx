import { useEffect, useState, type PointerEvent, type ReactElement } from 'react';
import { useSay } from './language';
import { words } from './words';

const widths = { least: 280, most: 900, step: 20 };

/** The add-in's own page beside the workbook, as Excel shows it; it runs on while it is closed. */
export function PaneFrame({
  frameKey,
  isReady,
  isShown,
  onClose,
}: {
  /** False: there is no workbook yet that the add-in could open. */
  readonly isReady: boolean;
  /** Another key loads the add-in anew. */
  readonly frameKey: string;
  readonly isShown: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const say = useSay();
  const [width, setWidth] = useState(380);
  const [isBuilt, setBuilt] = useState<boolean | null>(null);
  useEffect(() => {
    fetch('addin/taskpane.html')
      .then(({ ok }) => setBuilt(ok))
      .catch(() => setBuilt(false));
  }, []);
  const resize = (to: number): void => setWidth(Math.min(widths.most, Math.max(widths.least, Math.round(to))));
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  return (
    <aside
      className={`pane${isShown ? '' : ' closed'}`}
      aria-label={say(words.pane)}
      style={{ width }}
      inert={!isShown}
    >
      <div
        role="separator"
        tabIndex={0}
        className="resizer"
        aria-orientation="vertical"
        aria-label={say(words.resize)}
        aria-valuemin={widths.least}
        aria-valuemax={widths.most}
        aria-valuenow={width}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={(event) => {
          const steps: Readonly<Record<string, number>> = {
            ArrowLeft: width + widths.step,
            ArrowRight: width - widths.step,
            Home: widths.least,
            End: widths.most,
          };
          const to = steps[event.key];
          if (to === undefined) return;
          event.preventDefault();
          resize(to);
        }}
      />
      <div className="pane-inside">
        <div className="pane-head">
          <h2>{say(words.pane)}</h2>
          <button type="button" aria-label={say(words.closePane)} title={say(words.closePane)} onClick={onClose}>
            ×
          </button>
        </div>
        {isBuilt === false && <p className="missing">{say(words.paneMissing)}</p>}
        {isBuilt === true && isReady && <iframe key={frameKey} src="addin/taskpane.html" title={say(words.pane)} />}
      </div>
    </aside>
  );
}
