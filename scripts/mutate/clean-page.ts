import type { AttachmentReading } from '../../src/model/attachment.ts';
import type { PageType } from '../../src/model/fact.ts';
import type { WebFormat } from '../../src/model/profile.ts';
import type { LookOf } from '../../test/rules/styled.ts';

/** A page without a fault, and what was read together with it. */
export interface CleanPage {
  readonly name: string;
  /** What the audit must tell the page for, by itself. */
  readonly pageType: PageType;
  readonly url: string;
  readonly html: string;
  /** 2024-06-03 unless said. */
  readonly day?: string;
  /** The document an interpretation explains, in HTML. */
  readonly original?: string;
  /** The other page of a consultation, in HTML. */
  readonly counterpart?: string | null;
  /** The annual report of the year before, in HTML. */
  readonly previous?: string;
  readonly companions?: readonly string[];
  readonly attachments?: readonly AttachmentReading[];
  /** How lines look; all alike unless said. */
  readonly look?: LookOf;
  readonly webFormat?: WebFormat;
  readonly wordProtection?: 'restricted' | 'unrestricted';
}
