import type { Profile } from '../model/profile.ts';

/** What is used when nobody says otherwise: national norms, nothing switched off, standard thresholds. */
export const nationalProfile: Profile = {
  schema: 'disclosure-lens/profile',
  version: 1,
  id: 'national',
  name: '全国通用',
  edition: '1',
  note: '只用全国性规定和经验阈值；地方口径不查。',
};

/** What assessments in one province look for besides; known from work reports, so that a user confirms it before relying on it. */
const anhuiProfile: Profile = {
  schema: 'disclosure-lens/profile',
  version: 1,
  id: 'anhui',
  name: '安徽式',
  edition: '1',
  basedOn: 'national',
  note: '据地方工作总结：PDF 和 Word 版都要提供，Word 版限制编辑，三版一致，标明所属分类。通知正文和 Word 版应否限制编辑待核对，请按本地文件确认后使用。',
  expectations: { wordProtection: 'restricted', formats: ['pdf', 'word'], categories: 'required' },
  thresholds: { versionsAlike: 1 },
};

/** Profiles that come with the product, the standard one first. */
export const builtInProfiles: readonly Profile[] = [nationalProfile, anhuiProfile];
