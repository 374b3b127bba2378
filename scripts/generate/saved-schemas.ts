import { z } from 'zod';
import { evaluationV1 } from '../../src/model/evaluation.schema.ts';
import { handOverV1 } from '../../src/model/hand-over.schema.ts';
import { profileV1 } from '../../src/model/profile.schema.ts';
import { reportV1 } from '../../src/model/report.schema.ts';
import { suppressionsV1 } from '../../src/model/suppression.schema.ts';

/** Of what people write themselves, `input`: what may be left out is not asked for. */
const written = (title: string, schema: z.ZodType, io: 'input' | 'output' = 'output'): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(schema, { reused: 'ref', io }) }, null, 2)}\n`;

/** The JSON schemas of what is saved, for programs that read it: path → text. */
export const savedSchemas = (): ReadonlyMap<string, string> =>
  new Map([
    ['docs/report-schema.json', written('公开镜检查结果，第 1 版', reportV1)],
    ['docs/hand-over-schema.json', written('公开镜导出的抽查结果或台账，第 1 版', handOverV1)],
    ['docs/profile-schema.json', written('公开镜口径，第 1 版', profileV1, 'input')],
    ['docs/suppressions-schema.json', written('公开镜忽略清单，第 1 版', suppressionsV1, 'input')],
    ['docs/evaluation-schema.json', written('公开镜评估指标，第 1 版', evaluationV1, 'input')],
  ]);
