/** What filters and groups the report; it only hides, moves and writes text, and knows nothing but what stands in the page. */
export const SCRIPT = `
'use strict';
(() => {
  const form = document.getElementById('filters');
  if (form === null) return;
  const list = document.getElementById('list');
  const shown = document.getElementById('shown');
  const articles = [...list.querySelectorAll('article')];
  const texts = articles.map((article) => article.textContent.toLowerCase() + ' ' + (article.dataset.where || '').toLowerCase());
  const byPage = [...list.children];
  const homes = articles.map((article) => article.parentElement);
  let byRule = null;
  let grouped = 'page';
  form.hidden = false;

  const ruleGroups = () => {
    const groups = new Map();
    for (const article of articles) {
      let group = groups.get(article.dataset.rule);
      if (group === undefined) {
        group = document.createElement('div');
        group.className = 'group';
        const heading = document.createElement('h3');
        heading.textContent = article.dataset.title;
        group.append(heading);
        groups.set(article.dataset.rule, group);
      }
    }
    return groups;
  };

  const regroup = (way) => {
    if (way === grouped) return;
    grouped = way;
    byRule = byRule || ruleGroups();
    articles.forEach((article, index) => {
      let where = article.querySelector('.where');
      if (where === null) {
        where = document.createElement('p');
        where.className = 'place where';
        if (/^https?:/i.test(article.dataset.page)) {
          const link = document.createElement('a');
          link.href = article.dataset.page;
          link.rel = 'noopener noreferrer';
          link.textContent = article.dataset.where;
          where.append(link);
        } else where.textContent = article.dataset.where;
        article.querySelector('h4').after(where);
      }
      where.hidden = way === 'page';
      (way === 'page' ? homes[index] : byRule.get(article.dataset.rule)).append(article);
    });
    list.replaceChildren(...(way === 'page' ? byPage : [...byRule.values()].sort((one, other) => other.childElementCount - one.childElementCount)));
  };

  const apply = () => {
    const wanted = new FormData(form);
    regroup(wanted.get('group'));
    const words = String(wanted.get('text') || '').trim().toLowerCase();
    const asked = ['severity', 'rule', 'page', 'state'].map((name) => [name, wanted.get(name) || '']).filter((pair) => pair[1] !== '');
    let count = 0;
    articles.forEach((article, index) => {
      const fits = asked.every((pair) => article.dataset[pair[0]] === pair[1]) && (words === '' || texts[index].includes(words));
      article.hidden = !fits;
      if (fits) count += 1;
    });
    for (const group of list.children) group.hidden = group.querySelector('article:not([hidden])') === null;
    shown.textContent = count === articles.length ? '共 ' + count + ' 项' : '筛选出 ' + count + ' 项，共 ' + articles.length + ' 项';
  };

  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  document.getElementById('print').addEventListener('click', () => window.print());
  apply();
})();
`;
