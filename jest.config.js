/** hucre ships ES modules only, so it is compiled along with our own sources. */
module.exports = {
  testEnvironment: 'node',
  // Against tests that hang, not a measure: beside LibreOffice on two busy cores a test of one second takes six.
  testTimeout: 30_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.m?[jt]sx?$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
  cacheDirectory: '<rootDir>/.cache/jest',
};
