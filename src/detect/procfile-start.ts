import type { ExecForm } from './exec-form.ts';
import { chooseLanguage } from './language-score.ts';
import type { Detection, Launch, LaunchProcess } from './launch.ts';
import { commandLanguage, withForm } from './override.ts';
import {
  mainProcess,
  type Procfile,
  type ProcfileLine,
  parseProcfile,
  processForm,
  withAssignments,
  workloadName,
} from './procfile.ts';
import { commandIn, type DetectedProject } from './project.ts';
import { withServerOptions } from './server-option.ts';
import { finding, newTrace, type Trace, withTrace } from './trace.ts';

/** The launch a Procfile declares, or undefined when there is none or it names no server or worker. */
export async function procfileStart(project: DetectedProject): Promise<Detection | undefined> {
  const { view, hints } = project;
  const text = view.text('Procfile');
  if (text === undefined) return undefined;
  const procfile = parseProcfile(text);
  const main = mainProcess(procfile);
  if (main === undefined) return undefined;

  const trace = newTrace();
  const file = view.name('Procfile');
  trace.evidence.push({
    path: file,
    line: main.line,
    why: `${main.name}: ${main.command.slice(0, 160)}`,
  });
  reportLines(file, procfile, main, trace);
  const written = processForm(main);
  const form = main.name === 'web' ? withServerOptions(written) : written;
  const language = chooseLanguage(view, hints, commandLanguage(form.command[0]), trace);
  if (language === undefined) return withTrace({ launch: undefined, ...newTrace() }, trace);
  if (form.shell) reportShell(file, main, trace);
  const entrypoint = `procfile:${main.name}=${main.command.slice(0, 1_000)}`;
  const given = { step: '0-procfile', entrypoint, command: form.command };
  const port = form.port ?? configuredPort(project, form);
  const told = port === undefined ? form : { ...form, port };
  const found = withForm(await commandIn(language, project, given), told, hints);
  if (found.launch === undefined) return withTrace(found, trace);

  const processes = await otherProcesses(project, procfile, main, language);
  const launch = { ...asProcess(found.launch, main), processes };
  return withTrace({ ...found, launch }, trace);
}

/** The port of gunicorn's configuration file: what the author is used to, though the command line now says it. */
function configuredPort({ view }: DetectedProject, { command }: ExecForm): number | undefined {
  const words = command.map((word) => (typeof word === 'string' ? word : word.bind));
  if (!words.some((word) => word.split('/').at(-1) === 'gunicorn')) return undefined;
  const option = words.findIndex((word) => word === '-c' || word === '--config');
  const file = option < 0 ? 'gunicorn.conf.py' : (words[option + 1] ?? '');
  const path = file.replace(/^(?:file:)?(?:\.\/)?/, '');
  const port = /^bind\s*=\s*["'][^"'\n]{0,80}:(\d{1,5})["']/m.exec(view.text(path) ?? '')?.[1];
  return port === undefined ? undefined : Number(port);
}

/** A process that is not `web` gets no port; `web` gets it in PORT too, as on Heroku. */
function asProcess(launch: Launch, main: ProcfileLine): Launch {
  const { port, healthPath, grpcHealth, ...rest } = launch;
  if (main.name !== 'web') return rest;
  return {
    ...rest,
    ...(healthPath === undefined ? {} : { healthPath }),
    ...(grpcHealth === undefined ? {} : { grpcHealth }),
    port: port ?? { number: 8000, protocol: 'http' },
    environment: { PORT: { bind: '{port}' }, ...launch.environment },
  };
}

async function otherProcesses(
  project: DetectedProject,
  procfile: Procfile,
  main: ProcfileLine,
  language: Parameters<typeof commandIn>[0],
): Promise<readonly LaunchProcess[]> {
  const found: LaunchProcess[] = [];
  for (const declared of procfile.processes.filter((one) => one !== main)) {
    const name = workloadName(declared.name);
    if (name === undefined || found.some((one) => one.name === name)) continue;
    const form = processForm(declared);
    const given = {
      step: '0-procfile',
      entrypoint: `procfile:${declared.name}`,
      command: form.command,
    };
    const { launch } = await commandIn(language, project, given);
    const role = declared.name === 'release' ? 'release' : 'worker';
    const command = withAssignments(form, launch?.command ?? form.command);
    found.push({ name, role, command, proposed: false });
  }
  return found;
}

function reportLines(file: string, procfile: Procfile, main: ProcfileLine, trace: Trace): void {
  for (const line of procfile.invalid.slice(0, 10)) {
    const message = `${file}:${line} is not name: command, or repeats a name`;
    trace.findings.push(finding('detect.procfile-line', 'warning', message, { file, line }));
  }
  const others = procfile.processes.filter(({ name }) => name !== main.name && name !== 'release');
  if (main.name === 'web' || others.length === 0) return;
  const message = `The Procfile has no web process; ${main.name} was taken for the first workload`;
  trace.findings.push(finding('detect.ambiguous', 'warning', message, { file, line: main.line }));
  for (const { name, command, line } of others) {
    const why = 'another process of a Procfile without web';
    trace.rejected.push({
      entrypoint: `procfile:${name}=${command.slice(0, 160)}`,
      step: '0-procfile',
      path: file,
      line,
      why,
    });
  }
}

function reportShell(file: string, { line, name }: ProcfileLine, trace: Trace): void {
  const message = `${name} needs a shell: it is run by sh -c, and exec lets the server take its place`;
  trace.findings.push(finding('detect.shell-syntax', 'info', message, { file, line }));
}
