import type { Basis, Rule } from '../../../audit/rule.ts';
import { MARK_WORDS } from '../../../norms/norm.ts';
import { sourceOf } from '../../../report/basis-text.ts';
import { useWords } from '../../words.ts';
import { Drawer } from '../drawer.tsx';
import { useExamples } from './examples.ts';

/** The explanation of a rule: what, why, on what grounds, good and bad, how to mend it, when to leave it. */
export const RuleDrawer = ({ rule, close }: { readonly rule: Rule; readonly close: () => void }) => {
  const words = useWords();
  const { id, catalogue, title, criterion, why, basis, fix, exceptions } = rule;
  return (
    <Drawer title={`${catalogue} ${title}`} close={close}>
      <Part name={words('wb.rules.criterion')} text={criterion} />
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
