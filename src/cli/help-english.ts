import type { CommandName } from './commands.ts';

const AUDIT = `Checks one or several pages and lists fields, problems, their basis and how to mend them.

Usage
  disclosure-lens audit [options] <address or file>...

Options
  -f, --format FORMAT      table (default), xlsx, docx, notice, html, csv, markdown, text, json, sarif, earl, junit
  -o, --out FILE           write to a file; without --format its extension tells the format
      --url ADDRESS        where a saved file was published, to complete its links
      --page-type TYPE     policy, interpretation, consultation, annual-report, guide, organisation, list, home, news
      --no-sites           read without what is known of families of sites
      --profile PROFILE    national (default), anhui, or a file of your own; see docs/profiles.md
      --suppress FILE      list of findings set aside: still shown, not counted
      --day DAY            judge by this day, such as 2026-01-31; today by default
      --timeout SECONDS    longest wait for a page or attachment, 60 by default
      --attachments        fetch and check attachments: do they open, what are they, do they say what the page says;
                           beside a page on this machine they are looked for by their relative path
      --previous PAGE      last year's report of the same body
      --original PAGE      the document that an interpretation explains
      --counterpart PAGE   the feedback to a consultation or the consultation; 无 when there is none
      --fail-on WEIGHT     end with 1 only from this weight on: red-line, error, warning, notice (default),
                           review: also what a person has to look at
  -h, --help               show this

Exit codes
  0 nothing wrong    1 something is wrong    2 some page could not be checked
`;

const SPOT_CHECK = `Checks a sample of a site; every page is kept the moment it is finished.

Usage
  disclosure-lens spot-check [options] <address of a list page or site map | file of addresses>
  disclosure-lens spot-check --resume <folder>

Options
      --all                every page; without it the newest 10 and 10 at random of each column
      --newest NUMBER      newest pages of each column
      --random NUMBER      further pages of each column at random
      --sample NUMBER      pages of each column in all: half the newest, half at random
      --seed NUMBER        the same seed draws the same pages; 1 by default
      --deepen NUMBER      further pages of columns where problems cluster; 0 by default
      --portal             also the other columns of the portal's tree
      --preview            only say how many requests it would take, and how long
      --delay MILLISECONDS pause between two requests to a site, 1000 by default
      --at-once NUMBER     requests to a site at the same time, 2 by default
      --robots WAY         respect (default) or ignore robots.txt
      --attachments        check attachments as well
  -o, --out FOLDER         where the results are kept; named after the site and the day by default
      --resume FOLDER      go on with an interrupted run
  -f, --format FORMAT      summary (default), json, xlsx, docx, notice, html, csv, markdown, text, sarif, earl, junit
      --profile PROFILE    national (default), anhui, or a file of your own
      --suppress FILE      list of findings set aside: still shown, not counted
      --fail-on WEIGHT     end with 1 only from this weight on: red-line, error, warning, notice (default), review
      --queue ADDRESS      let the workers of this queue ask and check, such as redis://10.0.0.5:6379
      --day DAY            judge by this day; today by default
      --timeout SECONDS    longest wait for one request, 30 by default
  -h, --help               show this

Exit codes
  0 nothing wrong    1 something is wrong    2 not done to the end; go on with --resume
`;

const COMPARE = `Compares two runs: what is new, back again, mended, still there, and what cannot be compared.

Usage
  disclosure-lens compare [options] <earlier> <later>

Each is the folder of a spot-check, what spot-check --format json wrote, JSON saved by audit, or a team's .lens.json file
(its newest run). Where both are spot-checks, what was found over whole sites is compared too.

Options
      --earlier RUN        a run before both, to tell what came back; may be given several times
  -f, --format FORMAT      summary (default) or json; other formats list the later run's open problems
  -o, --out FILE           write to a file
      --fail-on WEIGHT     end with 1 only when something new weighs this much: red-line, error, warning, notice, review
  -h, --help               show this

Exit codes
  0 nothing new    1 something new or back again    2 not compared
`;

const RECHECK = `Reads the pages of a ledger or of saved results again, by the same checks, and proposes new states.

Usage
  disclosure-lens recheck [options] <ledger.lens.json | results.json | folder of a spot-check>

Options
  -f, --format FORMAT      summary (default) or json
  -o, --out FILE           write to a file; with --accept the new .lens.json
      --accept             write the proposed states into a copy of the ledger, named by --out
      --by NAME            who accepts them
      --profile PROFILE    national (default), anhui, or a file of your own; the same as before
      --attachments        check attachments as well
      --delay MILLISECONDS pause between two requests to a site, 1000 by default
      --queue ADDRESS      let the workers of this queue ask and check
      --day DAY            judge by this day; today by default
      --timeout SECONDS    longest wait for one request, 30 by default
  -h, --help               show this

Exit codes
  0 nothing is left    1 something is still there or has to be looked at    2 not done
`;

const EXPORT = `Writes saved results in another format, or into an office's own Word template.

Usage
  disclosure-lens export [options] <results.json>...

Options
  -f, --format FORMAT      xlsx (default), docx, notice, html, csv, markdown, text, json, sarif, earl, junit
      --template FILE      a .docx with placeholders such as {单位}, {#问题}…{/问题}
  -o, --out FILE           write to a file; named after unit, site and day by default
      --unit UNIT          who has to mend it
      --title TITLE        what these results are called
      --issuer OFFICE      who sends the notice
      --number NUMBER      number of the notice
      --to UNIT            whom the notice is addressed to
      --deadline DAY       until when answers are expected
  -h, --help               show this
`;

const SCORE = `Computes what is lost by an assessment index that you import; never an official score.

Usage
  disclosure-lens score [options] <index.csv|index.xlsx|index.json> [results...]

Results are the folder of a spot-check, a team's .lens.json file (its newest run), or JSON saved by audit; only spot-checks answer
checks of whole sites.

Options
      --columns COLUMNS    which column holds what: "考核内容=C,扣分规则=E"; by default the header tells
      --save FILE          keep the index with the suggested mappings, to be gone through and confirmed
      --accept             count all suggested mappings as confirmed
  -f, --format FORMAT      markdown (default), json, xlsx, docx, html
  -o, --out FILE           write to a file
  -h, --help               show this
`;

const RULES = `Lists all checks: number in the catalogue, id (for profiles and lists of what is set aside), title.

Usage
  disclosure-lens rules [--json]

Options
      --json               with reason, fix, basis and criterion, as JSON
  -h, --help               show this
`;

const PROFILE = `Profiles say what a place or an office looks at, how strictly, and in which words. See docs/profiles.md.

Usage
  disclosure-lens profile list           list the built-in profiles
  disclosure-lens profile show PROFILE   print all settings, with those it is based on, as JSON
  disclosure-lens profile check FILE     validate a profile of your own

Options
  -h, --help               show this
`;

const WORKER = `Takes jobs of spot-checks from a queue: asks for pages, checks them, hands the results back.

Usage
  disclosure-lens worker --queue redis://host:6379

Options
      --queue ADDRESS      of Redis; the password may be in the variable DISCLOSURE_LENS_REDIS_PASSWORD
      --at-once NUMBER     requests under way at the same time, 8 by default; the pause of each site is kept by all machines together
      --threads NUMBER     threads that read pages; as many as there are processors by default
  -h, --help               show this

Ctrl+C ends it when the jobs in its hands are done; the others are taken by other workers.
`;

/** What `--help --lang en` says of each command. */
export const ENGLISH_HELP: Readonly<Record<CommandName, string>> = {
  audit: AUDIT,
  'spot-check': SPOT_CHECK,
  compare: COMPARE,
  recheck: RECHECK,
  export: EXPORT,
  score: SCORE,
  rules: RULES,
  profile: PROFILE,
  worker: WORKER,
};
