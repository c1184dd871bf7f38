import path from 'node:path';
import { runAdd } from '../src/holdings/commands/add.ts';
import { finish } from '../src/holdings/commands/setting.ts';

const project = path.dirname(import.meta.dirname);
finish(runAdd(process.argv.slice(2), { variables: process.env, project }));
