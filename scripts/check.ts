import path from 'node:path';
import { runCheck } from '../src/holdings/commands/check.ts';
import { finish } from '../src/holdings/commands/setting.ts';

const project = path.dirname(import.meta.dirname);
finish(runCheck(process.argv.slice(2), { variables: process.env, project }));
