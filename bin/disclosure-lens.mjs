#!/usr/bin/env node
// The command as it is installed: tells an old Node in a sentence, then runs what was built.
const OLDEST = 20;

if (Number.parseInt(process.versions.node, 10) < OLDEST) {
  console.error(`公开镜需要 Node ${OLDEST} 或更高版本，现在是 ${process.versions.node}。请从 nodejs.org 安装长期支持版后重试。`);
  process.exitCode = 2;
} else {
  await import('../dist/cli/main.js');
}
