"""`niveauwijzer`: the command line. Each command is imported when it is called, so that none pays for another."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

COMMANDS = {
    "ask": "bot.terminal.ask:ask",
    "show": "bot.terminal.show:show",
    "check": "bot.quality.check:check",
    "evaluate": "bot.quality.evaluate:evaluate",
    "new-family": "bot.quality.new_family:new_family",
    "telegram": "bot.telegram.commands:telegram",
    "doctor": "bot.telegram.commands:doctor",
    "feedback": "bot.telegram.commands:feedback",
}
PROGRAM = "niveauwijzer"
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
    """Run the command line and leave the process: 0, or 2 and one line on standard error where it was misused."""
    sys.exit(run(args))


def run(args: Sequence[str] | None = None) -> int:
    """Run the command line with `args` (default: the process's own) and give the exit status."""
    try:
        # standalone_mode would print the usage, several lines, before every error.
        status: Any = cli.main(args, prog_name=PROGRAM, standalone_mode=False)
    except click.ClickException as error:
        return _told(error)
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        # Who reads us has seen enough; what is still buffered has nowhere to go, and must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        if not _is_about_files(error):
            raise
        click.echo(f"{PROGRAM}: {error}", err=True)
        return MISUSED
    return status if isinstance(status, int) else 0


def _told(error: click.ClickException) -> int:
    """Tell a misuse in one line; the exit status that belongs to it."""
    if isinstance(error, click.UsageError):
        path = error.ctx.command_path if error.ctx else PROGRAM
        line = " ".join(error.format_message().split())
        click.echo(f"{path}: {line.rstrip('.')}. See: {path} --help", err=True)
    else:
        click.echo(f"{PROGRAM}: {error.format_message()}", err=True)
    return error.exit_code


def _is_about_files(error: Exception) -> bool:
    """Whether the error says that a file of knowledge or wording is wrong, which its own line tells completely."""
    # Imported here: an error is rare, and most commands import these anyway.
    from handlers.wording import WordingError
    from knowledge.errors import KnowledgeError

    return isinstance(error, (KnowledgeError, WordingError))


if __name__ == "__main__":
    main()
