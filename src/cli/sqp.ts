#!/usr/bin/env node
import { commands } from './commands/index';

void commands;
