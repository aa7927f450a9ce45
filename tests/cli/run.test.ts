import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS, HELP, HELP_BY_COMMAND } from '../../src/cli/help.ts';
import { run } from '../../src/cli/run.ts';
import { openWorkshop, type Workshop } from './commandLine.ts';

describe(run, () => {
  let workshop: Workshop;
  beforeEach(() => {
    workshop = openWorkshop();
  });
  afterEach(() => workshop.remove());

  test.each(['--help', '-h', 'help'])('answers %s with the help for all', async (argument) => {
    expect(await workshop.run(argument)).toEqual({ code: 0, out: HELP, err: '' });
  });

  test.each(COMMANDS)('answers %s --help with its own, whatever else is given', async (command) => {
    expect(await workshop.run(command, '--out', '--help')).toEqual({
      code: 0,
      out: HELP_BY_COMMAND[command],
      err: '',
    });
    expect(HELP).toContain(`  ${command} `);
  });

  test('refuses a missing and an unknown command', async () => {
    expect(await workshop.run()).toMatchObject({ code: 2, out: '' });
    expect((await workshop.run('vote')).err).toContain('there is no command “vote”');
  });

  test('refuses index where the folder is missing or not named', async () => {
    expect((await workshop.run('index')).err).toContain('name one DIR');
    const { code, err } = await workshop.run('index', 'nowhere');
    expect(code).toBe(2);
    expect(err).toContain('no such file or directory');
  });
});
