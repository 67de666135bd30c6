import type { Command } from '../command';

/** Every command, loaded only when it is called. The order is that of `sqp --help`. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  // One line a command, when its file exists: validate: async () => (await import("./validate")).command,
};
