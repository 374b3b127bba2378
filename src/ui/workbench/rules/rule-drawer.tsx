import type { Basis } from '../../../audit/rule.ts';
import type { Profile } from '../../../model/profile.ts';
import { THRESHOLDS, type Threshold, type ThresholdName } from '../../../model/threshold.ts';
import { MARK_WORDS } from '../../../norms/norm.ts';
import { withBase } from '../../../profiles/apply.ts';
import { sourceOf } from '../../../report/basis-text.ts';
import { useWords } from '../../words.ts';
import { Drawer } from '../drawer.tsx';
import { useExamples } from './examples.ts';
import type { ListedRule } from './listed-rules.ts';

interface DrawerProps {
  readonly rule: ListedRule;
  readonly profile: Profile;
  readonly close: () => void;
}

/** The explanation of a rule: what, why, on what grounds, good and bad, how to mend it, when to leave it. */
export const RuleDrawer = ({ rule, profile, close }: DrawerProps) => {
  const words = useWords();
  const { id, catalogue, title, criterion, why, basis, fix, exceptions } = rule;
  return (
    <Drawer title={`${catalogue} ${title}`} close={close}>
      <Part name={words('wb.rules.criterion')} text={criterion} />
      <Numbers rule={id} profile={profile} />
      <Part name={words('wb.rules.why')} text={why} />
      <section>
        <h3>{words('finding.basis')}</h3>
        {basis.map((one) => (
          <BasisLine key={one.norm + one.clause} basis={one} />
        ))}
      </section>
      <Examples rule={id} />
      <Part name={words('finding.fix')} text={fix} />
      <Part name={words('wb.rules.exceptions')} text={exceptions} />
    </Drawer>
  );
};

const Part = ({ name, text }: { readonly name: string; readonly text: string | undefined }) =>
  text === undefined ? null : (
    <section>
      <h3>{name}</h3>
      <p>{text}</p>
    </section>
  );

/** The numbers a rule judges by, as the profile sets them. */
const Numbers = ({ rule, profile }: Pick<DrawerProps, 'profile'> & { readonly rule: string }) => {
  const words = useWords();
  const { thresholds = {} } = withBase(profile);
  const own = (Object.entries(THRESHOLDS) as [ThresholdName, Threshold][]).filter(([, { rules }]) => rules.includes(rule)); // its own keys
  if (own.length === 0) return null;
  return (
    <section>
      <h3>{words('wb.rules.numbers')}</h3>
      <ul className="examples">
        {own.map(([key, { name, unit, standard }]) => (
          <li key={key}>
            {name}：<strong>{thresholds[key] ?? standard}</strong> {unit}
            {(thresholds[key] ?? standard) !== standard && <small> {words('wb.rules.standard', standard)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Only what was checked against the source is put in quotation marks. */
const BasisLine = ({ basis: { norm, clause, mark, quote, gist } }: { readonly basis: Basis }) => {
  const words = useWords();
  const said = mark === 'V' && quote !== undefined ? `“${quote}”` : gist;
  return (
    <p className="quote">
      {norm === 'own' ? words('finding.ownThreshold') : `${sourceOf(norm)}${clause}`}（{MARK_WORDS[mark]}）
      {said !== undefined && `：${said}`}
    </p>
  );
};

const Examples = ({ rule }: { readonly rule: string }) => {
  const words = useWords();
  const examples = useExamples(rule);
  if (examples === null) return null;
  const { good, fine, bad } = examples;
  return (
    <>
      <NameList name={words('explain.good')} names={good} />
      <NameList name={words('explain.fine')} names={fine} />
      <section>
        <h3>{words('explain.bad')}</h3>
        <ul className="examples">
          {bad.map(({ name, messages }) => (
            <li key={name}>
              {name}
              {messages.map((message) => (
                <p key={message} className="quote">
                  {message}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};

const NameList = ({ name, names }: { readonly name: string; readonly names: readonly string[] }) =>
  names.length === 0 ? null : (
    <section>
      <h3>{name}</h3>
      <ul className="examples">
        {names.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  );
