// Sets the first administrator up (/setup#secret), or a password (/invitation#secret).
const first = location.pathname === '/setup';
const form = document.querySelector('form');
const said = document.querySelector('[role=alert]');
const secret = location.hash.slice(1);

// The secret stays in neither the address bar nor the history.
history.replaceState(null, '', location.pathname);
person.hidden = person.disabled = !first;

form.addEventListener('submit', async event => {
  event.preventDefault();
  const { again, ...asked } = Object.fromEntries(new FormData(form));
  if (again !== asked.password) {
    said.textContent = '两遍密码不一样；请重新输入。';
    return;
  }
  try {
    const answer = await fetch(first ? '/api/setup' : '/api/invitation', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Bulletin': '1' },
      body: JSON.stringify({ secret, ...asked }),
    });
    const told = await answer.json();
    if (answer.ok) {
      form.replaceChildren(`${told.display}（${told.name}）的密码已经设好。`);
    } else {
      said.textContent = told.findings?.map(finding => finding.message).join('\n') ?? told.detail;
    }
  } catch {
    said.textContent = '连不上编辑台；请检查网络后再试。';
  }
});
