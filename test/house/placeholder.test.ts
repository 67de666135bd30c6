test('the ground stands', () => expect(require('../../package.json').name).toBe('sqp'));
