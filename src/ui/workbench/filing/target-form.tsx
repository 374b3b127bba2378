import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { PLACEHOLDERS } from '../../../filing/robot.ts';
import { type FilingTarget, hostAsked } from '../../../filing/target.ts';
import { readTracker } from '../../../filing/tracker.ts';
import { type Failure, failure, isFailure } from '../../../model/failure.ts';
import { useWords, type WordKey } from '../../words.ts';
import { useWorkbench } from '../shell.ts';
import { Trouble } from '../states.tsx';

const KINDS = ['github', 'gitlab', 'gitee', 'wecom', 'dingtalk', 'feishu', 'json', 'mail'] as const;
type Kind = (typeof KINDS)[number];
const TRACKERS = ['github', 'gitlab', 'gitee'] as const;

interface Draft {
  readonly kind: Kind;
  readonly name: string;
  readonly address: string;
  /** Token of a platform, or signing secret of a robot. */
  readonly secret: string;
  readonly template: string;
}

const KIND_WORDS: Readonly<Record<Kind, WordKey>> = {
  github: 'wb.filing.github',
  gitlab: 'wb.filing.gitlab',
  gitee: 'wb.filing.gitee',
  wecom: 'wb.filing.wecom',
  dingtalk: 'wb.filing.dingtalk',
  feishu: 'wb.filing.feishu',
  json: 'wb.filing.json',
  mail: 'wb.filing.mail',
};

interface TargetFormProps {
  /** Null where there is nothing to go back to. */
  readonly cancel: (() => void) | null;
  readonly done: (id: string) => void;
}

/** Where findings are to go from now on; tokens and keys stay in this browser. */
export const TargetForm = ({ cancel, done }: TargetFormProps) => {
  const words = useWords();
  const { filing, now } = useWorkbench();
  const [draft, setDraft] = useState<Draft>({ kind: 'github', name: '', address: '', secret: '', template: '' });
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const save = async (): Promise<void> => {
    const target = targetOf(draft, `${now()} ${draft.kind}`, words(KIND_WORDS[draft.kind]));
    setTrouble(isFailure(target) ? target : null);
    if (isFailure(target)) return;
    const host = hostAsked(target);
    if (host !== '' && !(await filing.allow(host))) {
      setTrouble(failure('not-allowed', words('wb.filing.notAllowed'), words('wb.filing.notAllowedAdvice')));
      return;
    }
    await filing.keep(target);
    done(target.id);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="quiet">{words('wb.filing.about')}</p>
      <Trouble failure={trouble} />
      <Fields draft={draft} change={setDraft} />
      <p className="actions">
        <Button type="primary" htmlType="submit">
          {words('wb.ledger.save')}
        </Button>
        {cancel !== null && <Button onClick={cancel}>{words('wb.back')}</Button>}
      </p>
    </form>
  );
};

const Fields = ({ draft, change }: { readonly draft: Draft; readonly change: (draft: Draft) => void }) => {
  const words = useWords();
  const isTracker = TRACKERS.some((kind) => kind === draft.kind);
  const isRobot = !isTracker && draft.kind !== 'mail';
  const own = (name: keyof Omit<Draft, 'kind'>) => ({
    name,
    value: draft[name],
    set: (value: string) => change({ ...draft, [name]: value }),
  });
  return (
    <>
      <Select
        aria-label={words('wb.filing.kind')}
        value={draft.kind}
        options={KINDS.map((value) => ({ value, label: words(KIND_WORDS[value]) }))}
        onChange={(kind) => change({ ...draft, kind })}
      />
      <Field {...own('name')} label={words('wb.filing.name')} hint={words(KIND_WORDS[draft.kind])} />
      <Field
        {...own('address')}
        label={words(draft.kind === 'mail' ? 'wb.filing.receiver' : 'wb.filing.address')}
        hint={HINTS[draft.kind]}
      />
      {isTracker && <Field {...own('secret')} label={words('wb.filing.token')} hint={words('wb.filing.tokenHint')} />}
      {(draft.kind === 'dingtalk' || draft.kind === 'feishu') && <Field {...own('secret')} label={words('wb.filing.secret')} hint="" />}
      {isRobot && (
        <Field {...own('template')} label={words('wb.filing.template')} hint={PLACEHOLDERS.map((name) => `{${name}}`).join(' ')} />
      )}
    </>
  );
};

const HINTS: Readonly<Record<Kind, string>> = {
  github: 'https://github.com/…/…',
  gitlab: 'https://gitlab.example.com/…/…',
  gitee: 'https://gitee.com/…/…',
  wecom: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…',
  dingtalk: 'https://oapi.dingtalk.com/robot/send?access_token=…',
  feishu: 'https://open.feishu.cn/open-apis/bot/v2/hook/…',
  json: 'https://…',
  mail: 'name@example.com',
};

interface FieldProps {
  readonly name: keyof Omit<Draft, 'kind'>;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly label: string;
  readonly hint: string;
}

const Field = ({ name, value, set, label, hint }: FieldProps) => {
  const shared = { id: `filing-${name}`, value, placeholder: hint };
  return (
    <div className="stack">
      <label htmlFor={shared.id}>{label}</label>
      {name === 'template' ? (
        <Input.TextArea {...shared} rows={3} onChange={({ target }) => set(target.value)} />
      ) : (
        <Input {...shared} type={name === 'secret' ? 'password' : 'text'} autoComplete="off" onChange={({ target }) => set(target.value)} />
      )}
    </div>
  );
};

const targetOf = ({ kind, name, address, secret, template }: Draft, id: string, usual: string): FilingTarget | Failure => {
  const own = { id, name: name.trim() || usual };
  if (kind === 'mail') return { ...own, kind, to: address.trim() };
  const forge = TRACKERS.find((one) => one === kind);
  if (forge !== undefined) {
    const tracker = readTracker(address, forge);
    return isFailure(tracker) ? tracker : { ...own, kind: 'tracker', tracker, token: secret.trim() };
  }
  const url = URL.parse(address.trim());
  if (url === null || !/^https?:$/u.test(url.protocol))
    return failure('robot-address', '这不是机器人的网址。', '请复制机器人设置里以 https:// 开头的完整地址。');
  const robot = kind === 'wecom' || kind === 'dingtalk' || kind === 'feishu' ? kind : 'json';
  return { ...own, kind: 'robot', robot: { kind: robot, address: url.href, secret: secret.trim(), template } };
};
