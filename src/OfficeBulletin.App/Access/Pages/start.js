// Signs in, and shows what there is for the person: units send and see their submissions, the office sees its issues, administrators the accounts.
const element = id => document.getElementById(id);
const said = document.querySelector('[role=alert]');
const states = { received: '已收到', accepted: '已采纳', returned: '退回修改', rejected: '不采用', merged: '已并稿', planned: '已编入草稿', published: '已刊发', replaced: '已由更正稿代替' };
const roles = { administrator: '管理员', chief: '主编', editor: '责编', reviewer: '审稿人', contributor: '供稿单位' };

async function call(path, method = 'GET', body) {
  const json = body && !(body instanceof FormData);
  try {
    const answer = await fetch('/api' + path, {
      method,
      headers: { 'X-Bulletin': '1', ...(json && { 'Content-Type': 'application/json' }) },
      body: json ? JSON.stringify(body) : body,
    });
    const told = answer.status === 204 ? null : await answer.json();
    return { ok: answer.ok, status: answer.status, told };
  } catch {
    return { ok: false, status: 0, told: { detail: '连不上编辑台；请检查网络后再试。' } };
  }
}

const sentences = told => told.findings?.map(finding => finding.message).join('\n') ?? told.detail;

function make(tag, text, attributes = {}) {
  const made = Object.assign(document.createElement(tag), attributes);
  made.append(text);
  return made;
}

function show(title, entries) {
  element('list').hidden = false;
  element('list').querySelector('h2').textContent = title;
  element('list').querySelector('ul').replaceChildren(...(entries.length ? entries : [make('li', '还没有。')]));
}

function number(issue) {
  const name = issue.number ? `${issue.year ?? ''}年${issue.supplement ? '增刊' : ''}第${issue.number}期` : '期号不详';
  return `${issue.title} ${name}${issue.proposed ? '（拟）' : ''}`;
}

function issueEntry(issue) {
  const entry = make('li', number(issue) + '　');
  if (issue.documentVersion) {
    for (const [name, file] of [['Word', 'document'], ['PDF', 'document.pdf']]) {
      entry.append(make('a', name, { href: `/api/issues/${issue.id}/${file}` }), ' ');
    }
  }
  return entry;
}

async function showSubmissions() {
  const { told } = await call('/submissions?limit=5');
  const whole = await Promise.all(told.items.map(sent => call('/submissions/' + sent.id)));
  show('最近报送', whole.map(({ told: sent }) => {
    const entry = make('li', new Date(sent.at).toLocaleString('zh-CN'));
    const items = make('ul', '');
    items.append(...sent.items.map(item => make('li', `${item.title}：${states[item.state] ?? item.state}`)));
    entry.append(items);
    return entry;
  }));
}

async function enter(person) {
  element('signin').hidden = true;
  element('person').hidden = false;
  element('who').textContent = `${person.display}（${roles[person.role]}）`;
  if (person.role === 'contributor') {
    element('send').hidden = false;
    await showSubmissions();
  } else if (person.role === 'administrator') {
    const { told } = await call('/accounts');
    show('账号', told.items.map(account => make('li', `${account.display}（${account.name}，${roles[account.role]}）${account.disabled ? '已停用' : ''}`)));
  } else {
    const { told } = await call('/issues');
    show('刊物', told.items.map(issueEntry));
  }
}

element('signin').addEventListener('submit', async event => {
  event.preventDefault();
  said.textContent = '';
  const { ok, told } = await call('/session', 'POST', Object.fromEntries(new FormData(event.target)));
  if (ok) await enter(told);
  else said.textContent = sentences(told);
});

element('signout').addEventListener('click', async () => {
  await call('/session', 'DELETE');
  location.reload();
});

element('send').addEventListener('submit', async event => {
  event.preventDefault();
  const form = event.target;
  const [button, progress, answer] = [form.querySelector('button'), form.querySelector('progress'), element('answer')];
  button.disabled = true;
  progress.hidden = false;
  answer.replaceChildren();
  const { ok, told } = await call('/submissions', 'POST', new FormData(form));
  button.disabled = false;
  progress.hidden = true;
  answer.append(make('p', ok ? (told.unchanged ? '和以前报送的一样，没有改动。' : `收到 ${told.items.length} 篇。`) : '没有收下。'));
  const findings = make('ul', '');
  findings.append(...(told.findings ?? [{ message: told.detail }]).map(finding => make('li', `${finding.where?.cell ? `${finding.where.file ?? ''} ${finding.where.cell} ` : ''}${finding.message}`)));
  answer.append(findings);
  if (ok && told.marked) answer.append(make('a', '下载加了批注的报送表', { href: told.marked }));
  if (ok) await showSubmissions();
});

const { ok, told } = await call('/session');
if (ok) await enter(told);
else element('signin').hidden = false;
