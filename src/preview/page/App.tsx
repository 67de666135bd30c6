import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { say as sayIn, text, type Language, type Text } from '../../core/i18n/text';
import { blankWorkbook } from '../../hosts/memory/workbook-model';
import { doorName } from '../door';
import { OpenBook } from '../sheet/open-book';
import { FileBar, samples, type Source } from './FileBar';
import { FormulaBar } from './FormulaBar';
import { Grid } from './Grid';
import { LanguageContext } from './language';
import { PaneDoor, type PageState, type Theme } from './pane-door';
import { PaneFrame } from './PaneFrame';
import { Ribbon } from './Ribbon';
import type { RibbonButton } from './ribbon-of-manifest';
import { saveFile } from './save-file';
import { SheetTabs } from './SheetTabs';
import { words } from './words';

/** The whole page: ribbon, workbook and pane. */
export function App({ language: first }: { readonly language: Language }): ReactElement {
  const [language, setLanguage] = useState(first);
  const [theme, setTheme] = useState<Theme>(() =>
    window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  );
  const [book, setBook] = useState(() => new OpenBook(blankWorkbook(), ''));
  const [bookNumber, setBookNumber] = useState(0);
  const [isPaneShown, setPaneShown] = useState(true);
  const [status, setStatus] = useState<Text | null>(null);
  const [isDragged, setDragged] = useState(false);
  const grid = useRef<HTMLDivElement>(null);
  const state = useRef<PageState>({ book, language, theme, isPaneShown });
  state.current = { book, language, theme, isPaneShown };
  const door = useRef<PaneDoor | null>(null);
  door.current ??= new PaneDoor(() => state.current, setPaneShown);
  (window as unknown as Record<string, unknown>)[doorName] = door.current;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = sayIn(words.title, language);
  }, [language]);
  useEffect(() => void (document.documentElement.dataset['theme'] = theme), [theme]);

  const take = useCallback((opened: OpenBook) => {
    door.current?.forget();
    setBook(opened);
    setBookNumber((number) => number + 1);
  }, []);
  const openBytes = useCallback(
    async (bytes: Uint8Array, name: string) => {
      const { modelOfFile } = await import('../files/model-of-file');
      const model = await modelOfFile(bytes, name);
      if (!model.ok) return setStatus(model.problem.message);
      take(new OpenBook(model.value, name));
      setStatus(words.opened(name));
    },
    [take],
  );
  const openSource = useCallback(
    async (source: Source) => {
      if (source === 'blank') {
        const name = sayIn(words.blank, state.current.language);
        take(new OpenBook(blankWorkbook(), `${name}.xlsx`));
        return setStatus(words.opened(name));
      }
      const { file } = samples[source];
      const response = await fetch(`samples/${file}`).catch(() => null);
      if (response?.ok !== true) {
        take(new OpenBook(blankWorkbook(), `${sayIn(words.blank, state.current.language)}.xlsx`));
        return setStatus(words.sampleGone);
      }
      await openBytes(new Uint8Array(await response.arrayBuffer()), file);
    },
    [openBytes, take],
  );
  useEffect(() => {
    const wanted = new URLSearchParams(location.search).get('open');
    const source = wanted === 'blank' || (wanted !== null && wanted in samples) ? (wanted as Source) : 'faulty';
    attempt(openSource(source), setStatus);
  }, [openSource]);

  async function openFile(file: File): Promise<void> {
    setStatus(words.busy);
    await openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  async function download(): Promise<void> {
    const { fileOfModel } = await import('../files/file-of-model');
    const name = `${book.fileName.replace(/\.[^.]*$/, '') || 'workbook'}-${sayIn(words.result, language)}.xlsx`;
    saveFile(await fileOfModel(book.model), name);
    setStatus(words.downloaded(name));
  }

  async function press({ functionName, id, label }: RibbonButton): Promise<void> {
    if (functionName === null) return setPaneShown(true);
    setStatus(words.running(label));
    const hasRun = (await door.current?.run(functionName, id)) ?? false;
    setStatus(hasRun ? words.ran(label) : words.notAssociated(label));
  }

  return (
    <LanguageContext value={language}>
      <div
        className={`page${isDragged ? ' dragged' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setDragged(true);
        }}
        onDragLeave={() => setDragged(false)}
        onDrop={(event) => {
          event.preventDefault();
          setDragged(false);
          const [file] = event.dataTransfer.files;
          if (file !== undefined) attempt(openFile(file), setStatus);
        }}
      >
        <header aria-label={sayIn(words.title, language)}>
          <div className="head">
            <h1>{sayIn(words.title, language)}</h1>
            <p>{sayIn(words.private, language)}</p>
          </div>
          <FileBar
            book={book}
            theme={theme}
            onOpen={(file) => attempt(openFile(file), setStatus)}
            onSource={(source) => attempt(openSource(source), setStatus)}
            onDownload={() => attempt(download(), setStatus)}
            onLanguage={() => setLanguage(language === 'en' ? 'zh-TW' : 'en')}
            onTheme={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
          />
          <Ribbon language={language} onPress={(button) => attempt(press(button), setStatus)} />
        </header>
        <div className="work">
          <main aria-label={sayIn(words.workbook, language)}>
            <FormulaBar key={bookNumber} book={book} onSay={setStatus} onDone={() => grid.current?.focus()} />
            <Grid key={`grid ${bookNumber}`} book={book} grid={grid} onSay={setStatus} />
            <SheetTabs book={book} />
            <p className="keys" id="keys">
              {sayIn(words.keys, language)}
            </p>
            <p role="status" className="status">
              {status === null ? '' : sayIn(status, language)}
            </p>
          </main>
          <PaneFrame
            isReady={bookNumber > 0}
            frameKey={`${bookNumber} ${language}`}
            isShown={isPaneShown}
            onClose={() => door.current?.showPane(false)}
          />
        </div>
      </div>
    </LanguageContext>
  );
}

/** A bug is said, never swallowed. */
function attempt(doing: Promise<void>, onSay: (said: Text) => void): void {
  doing.catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    onSay(text(`${words.failed['zh-TW']}${reason}`, `${words.failed.en}${reason}`));
    reportError(error);
  });
}
