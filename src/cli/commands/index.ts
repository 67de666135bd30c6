import type { Command } from '../command';

/** Every command, loaded only when it is called; one line each. The order is that of `sqp --help`. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./validate')).command,
  read: async () => (await import('./read')).command,
  new: async () => (await import('./new')).command,
  annexes: async () => (await import('./annexes')).command,
  rules: async () => (await import('./rules')).command,
  frameworks: async () => (await import('./frameworks')).command,
  forms: async () => (await import('./forms')).command,
  deadline: async () => (await import('./deadline')).command,
  units: async () => (await import('./units')).command,
};
