/** An address where something goes wrong, and how its page must end. */
export interface Hostile {
  readonly kind:
    | 'slow'
    | 'hang'
    | 'forbidden'
    | 'too-many'
    | 'error'
    | 'error-once'
    | 'loop'
    | 'moved'
    | 'captcha'
    | 'scripted'
    | 'gone'
    | 'says-gone'
    | 'huge'
    | 'cut'
    | 'pdf'
    | 'kept-from-robots';
  readonly path: string;
  readonly title: string;
  readonly state: 'audited' | 'blocked' | 'failed' | 'vanished' | 'skipped';
  /** Code of the failure; empty where it is audited in the end. */
  readonly code: string;
}

const one = (kind: Hostile['kind'], title: string, state: Hostile['state'], code = ''): Hostile => ({
  kind,
  path: kind === 'kept-from-robots' ? '/private/plan.html' : `/zwgk/odd/${kind}.html`,
  title,
  state,
  code,
});

/** Every way a page goes wrong. */
export const HOSTILE: readonly Hostile[] = [
  one('slow', '关于防汛值班安排的公告（慢）', 'audited'),
  one('forbidden', '关于内部刊物征订的公告', 'blocked', 'forbidden'),
  one('error', '关于系统升级维护的公告', 'failed', 'server-error'),
  one('loop', '关于办公地点搬迁的公告', 'failed', 'redirect-loop'),
  one('captcha', '关于网上查询方式的公告', 'blocked', 'captcha'),
  one('scripted', '关于在线名单查询的公告', 'failed', 'needs-browser'),
  one('gone', '关于旧文件清理结果的公告', 'vanished', 'not-found'),
  one('huge', '关于影像资料汇编的公告', 'failed', 'too-big'),
  one('too-many', '关于集中受理时间的公告', 'audited'),
  one('error-once', '关于临时停电检修的公告', 'audited'),
  one('moved', '关于名称变更事项的公告', 'audited'),
  one('cut', '关于网络线路割接的公告', 'failed', 'broken'),
  one('says-gone', '关于过期活动内容的公告', 'vanished', 'soft-not-found'),
  one('pdf', '关于电子版文件下发的公告', 'failed', 'pdf'),
  one('hang', '关于设备长时间检修的公告', 'failed', 'no-answer'),
  one('kept-from-robots', '关于尚未公开计划的公告', 'skipped', 'robots'),
];
