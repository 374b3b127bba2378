import { Button } from 'antd';
import { useState } from 'react';
import type { Evaluation } from '../../../model/evaluation.ts';
import { type Failure, isFailure } from '../../../model/failure.ts';
import { importIndex } from '../../../report/evaluation/import-index.ts';
import { useWords, type WordKey } from '../../words.ts';
import { FileButton } from '../file-button.tsx';
import { readFile } from '../read-file.ts';
import { setFilters, useRoute } from '../route.ts';
import { useWatched, useWorkbench } from '../shell.ts';
import { Notice, Trouble, WhenThere } from '../states.tsx';
import { Tabs } from '../tabs.tsx';
import type { ListedRule } from './listed-rules.ts';
import { ManualSteps } from './manual-steps.tsx';
import { MappingList } from './mapping-list.tsx';
import { ScoreView } from './score-view.tsx';

/** A locality's index: imported, mapped to checks, completed by hand, scored. */
export const EvaluationView = ({ rules }: { readonly rules: readonly ListedRule[] }) => {
  const words = useWords();
  const { keeping } = useWorkbench();
  const seen = useWatched(keeping.watchEvaluation);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const take = async (file: File): Promise<void> => {
    const read = await readFile(file);
    const evaluation = isFailure(read) ? read : importIndex(read.snapshot, { name: file.name.replace(/\.[^.]{1,5}$/u, ''), rules });
    setTrouble(isFailure(evaluation) ? evaluation : null);
    if (!isFailure(evaluation)) await keeping.keepEvaluation(evaluation);
  };
  return (
    <>
      <Trouble failure={trouble} />
      <WhenThere seen={seen}>
        {(evaluation) =>
          evaluation === null ? (
            <Notice icon="book" title={words('wb.evaluation.none')} sentence={words('wb.evaluation.noneNote')}>
              <p>
                <FileButton primary label={words('wb.evaluation.import')} accept=".xlsx,.xls,.csv" take={(file) => void take(file)} />
              </p>
            </Notice>
          ) : (
            <Imported evaluation={evaluation} rules={rules} />
          )
        }
      </WhenThere>
    </>
  );
};

const PARTS = ['mapping', 'manual', 'score'] as const;
const WORDS: Readonly<Record<(typeof PARTS)[number], WordKey>> = {
  mapping: 'wb.evaluation.mapping',
  manual: 'wb.evaluation.manual',
  score: 'wb.evaluation.score',
};

const Imported = ({ evaluation, rules }: { readonly evaluation: Evaluation; readonly rules: readonly ListedRule[] }) => {
  const words = useWords();
  const { keeping } = useWorkbench();
  const { filters } = useRoute();
  const part = PARTS.find((one) => one === filters.part) ?? 'mapping';
  const change = (next: Evaluation): void => void keeping.keepEvaluation(next);
  return (
    <>
      <div className="filters">
        <strong>{evaluation.name}</strong>
        <Tabs
          label={words('wb.evaluation.tab')}
          tabs={PARTS.map((id) => [id, WORDS[id]])}
          chosen={part}
          choose={(next) => setFilters({ part: next })}
        />
        <span className="count">
          <Button size="small" onClick={() => void keeping.keepEvaluation(null)}>
            {words('wb.evaluation.forget')}
          </Button>
        </span>
      </div>
      {part === 'mapping' && <MappingList evaluation={evaluation} rules={rules} change={change} />}
      {part === 'manual' && <ManualSteps evaluation={evaluation} change={change} />}
      {part === 'score' && <ScoreView evaluation={evaluation} />}
    </>
  );
};
