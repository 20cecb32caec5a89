/**
 * `npm run start:excel`: serves the add-in at https://localhost:3000 and says how to bring it into Excel. Excel takes https only, so a
 * certificate for this machine is made, offline. It is trusted by nobody until the user asks for that with `--trust`.
 */
import { spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deleteCertificateFiles, ensureCertificatesAreInstalled, generateCertificates } from 'office-addin-dev-certs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');

/** Where Microsoft's tools for add-ins keep theirs, so that all of them share one. */
const folder = join(homedir(), '.office-addin-dev-certs');
const [authority, certificate, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));

function isUsable() {
  if (![authority, certificate, key].every((file) => existsSync(file))) return false;
  return new Date(new X509Certificate(readFileSync(certificate)).validTo).getTime() > Date.now();
}

async function prepareCertificates(trust) {
  if (trust) {
    // Asks the system to trust the authority for this user; Windows and macOS put up a question of their own.
    await ensureCertificatesAreInstalled();
    return;
  }
  if (isUsable()) return;
  deleteCertificateFiles(folder);
  await generateCertificates();
}

const howTo = `
绩效目标表助手的加载项：https://localhost:3000/taskpane.html（按 Ctrl+C 结束）
清单文件：${join(root, 'manifest.xml')}

一、让系统信任本机证书（只需一次，三十天内有效）
  证书只用于这台电脑的 https://localhost:3000，在 ${folder}。
  执行  npm run start:excel -- --trust  ，由本命令装入您个人的受信任根证书；Windows 和 Mac 会再次询问，Linux 需要 sudo。
  不加 --trust 时，本命令不改动系统的任何设置，Excel 会因证书不受信任而打不开窗格。
  不再需要时：npx office-addin-dev-certs uninstall

二、把清单交给 Excel
  Windows：把 manifest.xml 放进一个共享文件夹；在 Excel 的 文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录
           里填写该文件夹的网络路径（\\\\电脑名\\共享名），勾选“在菜单中显示”；重新打开 Excel，
           在 插入（或 开始）→ 加载项 → 更多加载项 → 共享文件夹 里选“绩效目标表助手”。
  Mac：    把 manifest.xml 复制到 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef（没有就新建），重新打开 Excel，
           在 插入 → 加载项 旁的下拉菜单里选“绩效目标表助手”。
  网页版： 打开一个工作簿，开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项，选 manifest.xml；
           先在同一浏览器里打开 https://localhost:3000/notice.html，确认没有证书警告。

功能区出现“绩效目标”选项卡后，点“检查当前表”。
`;

async function main() {
  await prepareCertificates(process.argv.includes('--trust'));
  console.log(howTo);
  const server = ['--server-type', 'https', '--server-options-ca', authority, '--server-options-cert', certificate, '--server-options-key', key];
  const child = spawn(process.execPath, [webpack, 'serve', '--mode', 'development', '--config-name', 'excel', ...server], { cwd: root, stdio: 'inherit' });
  child.on('exit', (status) => {
    process.exitCode = status ?? 1;
  });
}

await main();
