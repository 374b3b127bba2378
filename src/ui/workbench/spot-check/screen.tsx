import { useRoute } from '../route.ts';
import { RunList } from './run-list.tsx';
import { RunScreen } from './run-screen.tsx';
import { StartForm } from './start-form.tsx';

/** Spot-checks: the list of them, a new one, or one of them. */
const SpotCheckScreen = () => {
  const { parts } = useRoute();
  const [first] = parts;
  if (first === undefined || first === '') return <RunList />;
  return first === 'new' ? <StartForm /> : <RunScreen key={first} id={first} />;
};

export default SpotCheckScreen;
