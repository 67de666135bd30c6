import { choices as offered } from '../../../../src/core/actions/choices';
import {
  defaultOptions,
  fittingForms,
  kindChoices,
  wantsNothing,
  withForm,
  withKind,
} from '../../../../src/taskpane/panels/annexes/model/annex-options';
import { annexRows, formWords, gapGroups, totalWords } from '../../../../src/taskpane/panels/annexes/model/annex-rows';
import type { AnnexesState, AnnexPartState } from '../../../../src/taskpane/session/state';

const choices = offered();

const part = (tab: string, fate: AnnexPartState['fate'], keptAs: string | null = null): AnnexPartState => ({
  tab,
  kind: 'measures',
  pageCount: 2,
  fate,
  keptAs,
});

const state: AnnexesState = {
  made: false,
  form: { id: 'award-weighted', name: { 'zh-TW': '印配分', en: 'weights' } },
  formWhy: 'framework',
  parts: [part('附件1', 'add'), part('附件2', 'replace'), part('附件3', 'keep', '附件3（已改）')],
  empty: [],
  gaps: [],
  leftOver: [],
};

test('each sheet says what will become of the one that has its name, and later what became of it', () => {
  expect(annexRows(state).map(({ fate }) => fate['zh-TW'])).toEqual([
    '將新增',
    '將換新（沒有人改過）',
    '將新增；有人改過的舊表會保留為「附件3（已改）」',
  ]);
  const made = annexRows({ ...state, made: true });
  expect(made.map(({ fate }) => fate.en)).toEqual([
    'added',
    'made anew',
    'added; the older one, which was changed, is kept as “附件3（已改）”',
  ]);
  expect(made.map(({ attention }) => attention)).toEqual([false, false, true]);
  expect(totalWords(state)['zh-TW']).toBe('共 3 張工作表、6 頁（A4）');
});

test('the form is named with the reason for it', () => {
  expect(formWords(state)['zh-TW']).toBe('印配分（依計畫內容與評核架構選用）');
  expect(formWords({ ...state, formWhy: 'named' }).en).toBe('weights (your choice)');
  expect(formWords({ ...state, formWhy: 'fallback' })['zh-TW']).not.toContain('印配分');
});

test('forms of the plan’s framework are offered, and all where it is not known', () => {
  expect(fittingForms(choices, 'service-leap').map(({ id }) => id)).toEqual(['leap', 'leap-benefit']);
  expect(fittingForms(choices, null)).toHaveLength(choices.forms.length);
  expect(fittingForms(choices, 'an-agencys-own')).toHaveLength(choices.forms.length);
});

test('unasked, what the form prints is wanted but for annexes on request, which a plan or a choice may want', () => {
  const wanted = (options = defaultOptions, annexes: AnnexesState | null = null) =>
    kindChoices(choices, { ...options, formId: 'award' }, annexes)
      .filter((each) => each.wanted)
      .map(({ kind }) => kind);
  const award = choices.forms.find(({ id }) => id === 'award');
  const onRequest = award?.onRequest ?? [];
  expect(wanted()).toEqual(award?.kinds.filter((kind) => !onRequest.includes(kind)));
  expect(onRequest).toContain('survey');
  expect(wanted({ ...defaultOptions, surveyUnits: 'each' })).toContain('survey');
  const planned: AnnexesState = {
    ...state,
    form: { ...state.form, id: 'award' },
    parts: [{ ...part('調查表', 'add'), kind: 'survey' }],
  };
  expect(wanted(defaultOptions, planned)).toContain('survey');
});

test('ticking a kind keeps the others as they were shown; another form forgets what was ticked', () => {
  const shown = kindChoices(choices, defaultOptions, state);
  const without = withKind(defaultOptions, shown, 'measures', false);
  expect(without.kinds).toEqual(shown.flatMap(({ kind, wanted }) => (wanted && kind !== 'measures' ? [kind] : [])));
  expect(kindChoices(choices, without, state).find(({ kind }) => kind === 'measures')?.wanted).toBe(false);
  expect(withForm(without, 'award')).toEqual({ ...defaultOptions, formId: 'award' });
  expect(wantsNothing({ ...without, kinds: [] })).toBe(true);
  expect(wantsNothing(defaultOptions)).toBe(false);
});

test('what is missing is told by kind of annex', () => {
  const gap = (kind: AnnexesState['gaps'][number]['kind'], en: string) => ({
    kind,
    code: en,
    count: 1,
    message: { 'zh-TW': en, en },
  });
  const gaps = [gap(null, 'year'), gap('measures', 'a'), gap('roster', 'b'), gap('measures', 'c')];
  expect(gapGroups({ ...state, gaps }).map(({ kind, messages }) => [kind, messages.map(({ en }) => en)])).toEqual([
    [null, ['year']],
    ['measures', ['a', 'c']],
    ['roster', ['b']],
  ]);
});
