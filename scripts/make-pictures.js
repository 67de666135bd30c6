/**
 * Writes docs/pictures: annexes-<form>.png, the sample plans' annexes as LibreOffice prints them (needs LibreOffice, poppler and a Kai font), and
 * add-in….png, the add-in as `npm start` shows it (needs chromium and a build). `annexes` or `addin` writes these alone.
 */
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
require('./load-typescript');

const { makeAnnexes } = require('../src/core/actions/annexes');
const { forms } = require('../src/core/forms/catalogue');
const { openOffice } = require('../test/print/office');
const { printDocs } = require('../test/print/print-doc');
const { sampleLeapPlan } = require('../test/support/samples/sample-leap-plan');
const { samplePlan } = require('../test/support/samples/sample-plan');
const { contactSheet } = require('./pictures/contact-sheet');
const { readGrayPage } = require('./pictures/gray-page');
const { takeAddIn } = require('./pictures/take-add-in');
const { writePng } = require('./pictures/write-png');

const folder = path.join(__dirname, '..', 'docs', 'pictures');
const dotsPerInch = 100;
const mostPages = 4;

async function main(wanted) {
  if (wanted !== 'addin') await printAnnexes();
  if (wanted !== 'annexes') (await takeAddIn(folder)).forEach(tell);
}

function tell(file) {
  console.log(`written: ${path.relative(process.cwd(), file)}, ${Math.round(fs.statSync(file).size / 1000)} kB`);
}

async function printAnnexes() {
  const office = openOffice();
  try {
    const made = Object.fromEntries(
      forms.map((form) => {
        const plan = form.frameworks[0] === 'service-leap' ? sampleLeapPlan() : samplePlan();
        const options = { form, only: null, fontName: null, selfRating: null, surveyUnits: null };
        return [form.id, makeAnnexes(plan, options)];
      }),
    );
    const docs = Object.fromEntries(Object.entries(made).map(([id, { doc }]) => [id, doc]));
    const printed = await printDocs(office, docs);
    for (const { id } of forms) {
      const pages = telling(made[id].sheets).map((page) => picture(printed[id].file, page));
      const file = path.join(folder, `annexes-${id}.png`);
      writePng(file, contactSheet(inRows(pages)));
      tell(file);
    }
  } finally {
    office.close();
  }
}

/** The first page of each kind of annex, and the second of the first kind that has several: it shows what is repeated. */
function telling(sheets) {
  const starts = [];
  let page = 1;
  for (const { kind, pageCount } of sheets) {
    starts.push({ kind, page, pageCount });
    page += pageCount;
  }
  const firsts = starts.filter(({ kind }, index) => starts.findIndex((other) => other.kind === kind) === index);
  const long = starts.find(({ pageCount }) => pageCount > 1);
  const pages = firsts.map((start) => start.page);
  if (long !== undefined && pages.length < mostPages) pages.push(long.page + 1);
  return [...new Set(pages)].sort((a, b) => a - b).slice(0, mostPages);
}

function picture(pdf, page) {
  const name = `${pdf}-${page}`;
  const args = ['-gray', '-r', dotsPerInch, '-f', page, '-l', page, '-singlefile', pdf, name].map(String);
  execFileSync('pdftoppm', args, { stdio: 'ignore' });
  return readGrayPage(`${name}.pgm`);
}

/** Upright pages in one row, lying ones in another. */
function inRows(pages) {
  const upright = pages.filter(({ width, height }) => width < height);
  const lying = pages.filter(({ width, height }) => width >= height);
  return [upright, lying].filter((row) => row.length > 0);
}

main(process.argv[2]).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
