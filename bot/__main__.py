"""`niveauwijzer`: the command line. Each command is imported when it is called, so that none pays for another."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from bot.standard_streams import discard_errors, discard_output, fill_closed_streams

COMMANDS = {
    "ask": "bot.terminal.ask:ask",
    "chat": "bot.terminal.chat_json:chat",
    "report": "bot.terminal.report:report",
    "verify": "bot.terminal.verify:verify",
    "show": "bot.terminal.show:show",
    "search": "bot.terminal.search:search",
    "check": "bot.checking.check:check",
    "evaluate": "bot.measuring.evaluate:evaluate",
    "tune": "bot.measuring.tune:tune",
    "schema": "bot.schema:schema",
    "new-family": "bot.checking.new_family:new_family",
    "telegram": "bot.telegram.command_line:telegram",
    "doctor": "bot.telegram.command_line:doctor",
    "feedback": "bot.telegram.command_line:feedback",
}
PROGRAM = "niveauwijzer"
UNSUITABLE = 1
MISUSED = 2
INTERRUPTED = 130
"""What a shell reports for a program that Ctrl-C ended."""


class Commands(click.Group):
    """The commands by name; a command's module is imported when it is needed, and errors are told in one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        """The names of the commands, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click's signature
        """The command of this name, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command


def _version(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from bot.app import program_version

        click.echo(f"{PROGRAM} {program_version()}")
        ctx.exit()


@click.group(cls=Commands, invoke_without_command=True)
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version.")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Which level does a duty belong to, and where does the function description say so? Without COMMAND: a chat."""
    if ctx.invoked_subcommand is None:
        from bot.terminal.chat import chat

        chat()


def main(args: Sequence[str] | None = None) -> None:
    """Run the command line and leave the process with its exit status; see `run`."""
    fill_closed_streams()
    sys.exit(run(args))


def run(args: Sequence[str] | None = None) -> int:
    """Run the command line with `args` (default: the process's own) and give the exit status.

    0: done. 1: the answer is no (such as a wrong file that `check` found), or the surroundings do not allow it (a full
    disk, a closed stream, a file that is not a database). 2: misused, or a file of the program is
    wrong. Unless it is 0, standard error gets one line.
    """
    try:
        # standalone_mode would print the usage, several lines, before every error.
        status: Any = cli.main(args, prog_name=PROGRAM, standalone_mode=False)
        sys.stdout.flush()  # now, while it can still be told that it fails
    except click.ClickException as error:
        return _told(error)
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        discard_output()  # whoever reads us has seen enough
        return UNSUITABLE
    except Exception as error:
        if _is_about_files(error):
            _tell(f"{PROGRAM}: {error}. All that is missing or wrong: {PROGRAM} check")
            return MISUSED
        problem = _surroundings(error)
        if not problem:
            raise
        discard_output()
        _tell(f"{PROGRAM}: {problem}")
        return UNSUITABLE
    return status if isinstance(status, int) else 0


def _told(error: click.ClickException) -> int:
    """Tell a misuse in one line; the exit status that belongs to it."""
    if isinstance(error, click.UsageError):
        path = error.ctx.command_path if error.ctx else PROGRAM
        line = " ".join(error.format_message().split())
        _tell(f"{path}: {line.rstrip('.')}. See: {path} --help")
    else:
        _tell(f"{PROGRAM}: {error.format_message()}")
    return error.exit_code


def _tell(line: str) -> None:
    try:
        click.echo(line, err=True)
    except OSError:  # standard error itself is full; what it still holds would fail again, and change the exit status
        discard_errors()


def _is_about_files(error: Exception) -> bool:
    """Whether the error says that a file of knowledge or wording is wrong, which its own line tells completely."""
    # Imported here: an error is rare, and most commands import these anyway.
    from handlers.wording import WordingError
    from knowledge.errors import KnowledgeError

    return isinstance(error, (KnowledgeError, WordingError))


def _surroundings(error: Exception) -> str:
    """What is wrong around the program, in one sentence; empty where the error is the program's own."""
    from bot.errors import SurroundingsError

    if isinstance(error, SurroundingsError):
        return str(error)
    if isinstance(error, OSError):
        what = f"{error.filename}: " if error.filename else ""
        return f"{what}{error.strerror or error}"
    # Never imported here: where the module is not loaded, the error cannot be one of its own.
    sqlite3 = sys.modules.get("sqlite3")
    return f"the database: {error}" if sqlite3 and isinstance(error, sqlite3.Error) else ""


if __name__ == "__main__":
    main()
