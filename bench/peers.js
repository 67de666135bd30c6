const Ajv = require('ajv');
const { Schema } = require('tableschema');
const { DEADLINES, HEADERS, UNITS } = require('./rows');

/** The constraints that a single cell can have: what both peers check, and all that they check. */
function constraintsOf(framework) {
  const names = (list) => [...new Set(list)];
  const items = framework.dimensions.flatMap((dimension) => dimension.items);
  return [
    names(framework.dimensions.map(({ name }) => name)),
    names(items.map(({ name }) => name ?? '')),
    names(items.flatMap(({ points }) => points.map(({ name }) => name))),
    null,
    DEADLINES,
    UNITS,
    null,
    null,
  ];
}

/** Frictionless Data's table schema: required, enum, minLength by column. Answers with the number of rows at fault. */
async function tableschemaOf(framework) {
  const allowed = constraintsOf(framework);
  const fields = HEADERS.map((name, index) => ({
    name,
    type: 'string',
    constraints: {
      required: index < 6,
      ...(allowed[index] ? { enum: allowed[index] } : {}),
      ...(index === 3 ? { minLength: 4, maxLength: 2000 } : {}),
    },
  }));
  const schema = await Schema.load({ fields });
  return (rows) => {
    let bad = 0;
    for (const row of rows) {
      try {
        schema.castRow(row, { failFast: false });
      } catch {
        bad += 1;
      }
    }
    return bad;
  };
}

/** The same as a compiled JSON schema. */
function ajvOf(framework) {
  const items = constraintsOf(framework).map((list, index) => ({
    type: 'string',
    ...(list ? { enum: list } : {}),
    ...(index === 3 ? { minLength: 4, maxLength: 2000 } : {}),
  }));
  const check = new Ajv({ allErrors: true }).compile({
    type: 'array',
    items,
    minItems: items.length,
    additionalItems: false,
  });
  return (rows) => rows.reduce((bad, row) => (check(row) ? bad : bad + 1), 0);
}

module.exports = { tableschemaOf, ajvOf };
