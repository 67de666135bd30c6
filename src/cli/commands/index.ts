import type { Command } from '../command';

/** Every command, loaded only when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {};
