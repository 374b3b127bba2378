import { runExport } from './export-command.ts';

process.exitCode = await runExport(process.argv.slice(2));
