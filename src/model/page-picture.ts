import type { Report } from './report.ts';

/** Where a finding is framed in the picture of a whole page. */
export interface PictureMark {
  readonly fingerprint: string;
  /** The number beside its frame. */
  readonly number: number;
  /** From where to where it reaches, in shares of the picture's height. */
  readonly from: number;
  readonly to: number;
}

/** The picture of a whole page that a run took, or why it took none. */
export type PagePicture =
  | {
      readonly kind: 'taken';
      /** Key of the stored picture. */
      readonly key: string;
      /** ISO with time. */
      readonly at: string;
      /** The page goes on below it. */
      readonly cut: boolean;
      readonly marks: readonly PictureMark[];
    }
  /** Chinese; part of a sentence. */
  | { readonly kind: 'none'; readonly reason: string };

/** Why there is no picture of a page with personal data: it would carry it on unmasked. */
export const PERSONAL_REASON = '本页有个人信息';

const PERSONAL = /^privacy\//u;

/** Whether personal data was found on a page, or something that a person must look at for it. */
export const showsPersonalData = ({ checks }: Report): boolean =>
  checks.some(({ rule, outcome }) => PERSONAL.test(rule) && (outcome === 'fail' || outcome === 'review'));

/** What keys of a run's pictures begin with. */
export const pictureKeys = (run: string): string => `${run}/`;
