import { defineExtensionMessaging } from '@webext-core/messaging';
import type { AuditWithVersions } from '../catalog.ts';
import type { Call } from '../filing/call.ts';
import type { AttachmentWork, WorkTrouble } from '../model/attachment-work.ts';
import type { PageType } from '../model/fact.ts';
import type { Capture, Framing, PointAnswer, Shown, Sight, Spotlight, TabState } from '../model/tab.ts';
import type { DeskJob } from './desk.ts';
import type { Sent } from './filing-door.ts';
import type { JudgeProtocol } from './judge-messages.ts';
import type { RunnerProtocol, RunProtocol } from './run-messages.ts';

/** What the panel asks of the background. */
export interface AuditRequest {
  readonly tabId: number;
  /** The user's own choice of page type, `null` to let it be recognised again, absent to leave it as it was. */
  readonly pageType?: PageType | null;
  /** Take part in an audit that is under way instead of beginning another. */
  readonly join?: boolean;
}

/** What the panel asks of the background about a page's attachments. */
export interface AttachmentRequest {
  readonly tabId: number;
  /** Addresses, as written in the page, to fetch again; absent for all. */
  readonly again?: readonly string[];
  /** Fetch nothing: audit anew with what was read before, if all of it is still at hand. */
  readonly keptOnly?: true;
}

interface Protocol extends RunProtocol, RunnerProtocol, JudgeProtocol {
  /** Panel → background. */
  audit(request: AuditRequest): TabState;
  /** Background → camera. */
  capture(): Capture;
  /** Panel → camera. */
  show(spotlight: Spotlight): Shown;
  /** Panel → camera. */
  clear(): void;
  /** Background → camera: what pictures of the page are to frame. */
  frame(framings: readonly Framing[]): void;
  /** Background → camera: scrolls to a height. */
  look(top: number): Sight;
  /** Panel → background: fetches and reads the page's attachments. */
  checkAttachments(request: AttachmentRequest): void;
  /** Panel → background: stops one of them, or all. */
  cancelAttachments(request: { readonly tabId: number; readonly href: string | null }): void;
  /** Background → camera: connect to the desk under this name. */
  lendSession(name: string): void;
  /** Background → desk. */
  deskBegin(job: DeskJob): void;
  /** Background → desk. */
  deskCancel(request: { readonly tabId: number; readonly href: string | null }): void;
  /** Desk → background. */
  deskProgress(told: { readonly tabId: number; readonly work: AttachmentWork }): void;
  /** Desk → background. */
  deskFinished(told: { readonly tabId: number; readonly job: number; readonly outcome: AuditWithVersions | WorkTrouble | null }): void;
  /** Workbench → background: sends what a person saw and clicked. */
  sendCall(call: Call): Sent;
  /** Background → desk. */
  deskSend(call: Call): Sent;
  /** Panel → camera: lets the user point at words; answered when it is over. */
  point(): PointAnswer;
  /** Panel → camera. */
  stopPointing(): void;
}

/** Typed messages between background, camera and panel. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** Name of the port between panel and camera: while it is open, someone is looking. */
export const PANEL_PORT = 'panel';

/** The camera of the page itself, as against those of frames from other sites. */
export const pageOf = (tabId: number) => ({ tabId, frameId: 0 });
