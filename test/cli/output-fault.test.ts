import { outputFault } from '../../src/cli/output-fault';

test('a full disk is called so, other faults by their code', () => {
  const fault = (code: string) => outputFault(Object.assign(new Error('write'), { code }));
  expect(fault('ENOSPC')['zh-TW']).toContain('磁碟空間不足');
  expect(fault('ENOSPC').en).toContain('the disk is full');
  expect(fault('EIO')['zh-TW']).toContain('EIO');
});
