import { useWords, type WordKey } from '../../words.ts';
import { Head } from '../head.tsx';
import { setFilters, useRoute } from '../route.ts';
import { useWatched, useWorkbench } from '../shell.ts';
import { Busy, WhenThere } from '../states.tsx';
import { Tabs } from '../tabs.tsx';
import { EvaluationView } from './evaluation-view.tsx';
import { useListedRules } from './listed-rules.ts';
import { Profiles } from './profiles.tsx';
import { RuleTable } from './rule-table.tsx';

const VIEWS = ['rules', 'profiles', 'evaluation'] as const;
const WORDS: Readonly<Record<(typeof VIEWS)[number], WordKey>> = {
  rules: 'wb.rules.list',
  profiles: 'wb.rules.profiles',
  evaluation: 'wb.evaluation.tab',
};

/** What is checked, by which profile it is judged, and the words of one's own. */
const RulesScreen = () => {
  const words = useWords();
  const { profiles } = useWorkbench();
  const { filters } = useRoute();
  const seen = useWatched(profiles.watch);
  const rules = useListedRules();
  const view = VIEWS.find((one) => one === filters.view) ?? 'rules';
  return (
    <>
      <Head
        title={words('wb.rail.rules')}
        {...(seen.kind === 'there' ? { note: words('wb.rules.judgedBy', seen.value.chosen.name) } : {})}
      />
      <Tabs
        label={words('wb.rail.rules')}
        tabs={VIEWS.map((id) => [id, WORDS[id]])}
        chosen={view}
        choose={(next) => setFilters({ view: next, open: '', q: '' })}
      />
      <WhenThere seen={seen}>
        {({ chosen, all }) => {
          if (rules === null) return <Busy sentence={words('wb.loading')} />;
          if (view === 'evaluation') return <EvaluationView rules={rules} />;
          return view === 'profiles' ? <Profiles chosen={chosen} all={all} /> : <RuleTable rules={rules} profile={chosen} />;
        }}
      </WhenThere>
    </>
  );
};

export default RulesScreen;
