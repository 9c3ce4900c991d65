"""What a build of the package adds: the counts of its own edition, so that the first question need not make them.

`pyproject.toml` names this file as the build backend, which is setuptools' own with the project's folder on the path,
and `BuildCounted` as the command that copies the modules. Only a build imports it.
"""

from __future__ import annotations

from pathlib import Path

from setuptools.build_meta import *  # noqa: F403  # a backend in the tree offers all that the one beneath it does
from setuptools.command.build_py import build_py

from knowledge.official.family_loading import load_families
from knowledge.scoring.corpus import Corpus
from knowledge.scoring.counts_cache import SHIPPED, keep
from knowledge.scoring.detector_counts import count_all, detector_name
from knowledge.scoring.training import counted_as, prepare


class BuildCounted(build_py):
    """Copies the modules and their data, then counts every language; an editable install counts after each edit."""

    def run(self) -> None:
        """The build step itself."""
        super().run()
        if not self.editable_mode:
            write_counts(Path(self.build_lib) / SHIPPED.parent.name / SHIPPED.name)


def write_counts(folder: Path) -> None:
    """Count every family in each of its languages, and put the counts in a folder."""
    families = load_families()
    for family in families:
        for language in family.names:
            sources = Corpus(family, language)
            keep(counted_as(sources), folder, prepare(sources))
    keep(detector_name(families), folder, count_all(families))
