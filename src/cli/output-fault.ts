import { text, type Text } from '../core/i18n/text';

/** What a user is told where the output itself cannot be written (`> file` on a full disk): the check may have been fine. */
export function outputFault({ code, message }: NodeJS.ErrnoException): Text {
  const [zh, en] =
    code === 'ENOSPC' || code === 'EDQUOT' ? ['磁碟空間不足', 'the disk is full'] : [code ?? message, code ?? message];
  return text(
    `結果無法輸出（${zh}），因此不完整。請清出空間或換一個輸出位置，再執行一次。`,
    `The result could not be written (${en}) and is not whole. Make room or choose another place, and run it again.`,
  );
}
