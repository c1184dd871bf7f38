import path from 'node:path';
import { runCheck } from '../src/holdings/commands/check.ts';
import { finish } from '../src/holdings/commands/setting.ts';
import { callersFolder } from '../src/holdings/environment/callers-folder.ts';

const project = path.dirname(import.meta.dirname);
process.chdir(callersFolder(project, process.env, process.cwd()));
finish(runCheck(process.argv.slice(2), { variables: process.env, project }));
