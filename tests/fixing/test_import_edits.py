"""A name is put into the import that has others of its module, or into one of its own, in the order of isort."""

import pytest

from doyen.import_edits import member_edit
from doyen.text.edit import apply
from page_runner import backend_of

FORMS = {
    "alone": ("x = 1\n", "from lib.orm import load\n\nx = 1\n"),
    "between": ("from lib.orm import fetch, zip_up\n", "from lib.orm import fetch, load, zip_up\n"),
    "last": ("from lib.orm import fetch\n", "from lib.orm import fetch, load\n"),
    "behind classes": ("from lib.orm import Zone\n", "from lib.orm import Zone, load\n"),
    "comment": ("from lib.orm import fetch  # why\n", "from lib.orm import fetch, load  # why\n"),
    "alias": ("from lib.orm import fetch as z, save\n", "from lib.orm import fetch as z, load, save\n"),
    "last alias": ("from lib.orm import fetch as a\n", "from lib.orm import fetch as a, load\n"),
    "in one line": ("from lib.orm import (fetch, join)\n", "from lib.orm import (fetch, join, load)\n"),
    "lines": (
        "from lib.orm import (\n    fetch,\n    save,\n)\n",
        "from lib.orm import (\n    fetch,\n    load,\n    save,\n)\n",
    ),
    "last line": ("from lib.orm import (\n    fetch,\n)\n", "from lib.orm import (\n    fetch,\n    load,\n)\n"),
    "no last comma": ("from lib.orm import (\n    fetch\n)\n", "from lib.orm import (\n    fetch,\n    load\n)\n"),
    "closed behind": ("from lib.orm import (fetch,\n    join)\n", "from lib.orm import (fetch,\n    join, load)\n"),
    "backslash": ("from lib.orm import fetch, \\\n    save\n", "from lib.orm import fetch, \\\n    load, save\n"),
    "there": ("from lib.orm import load\n", "from lib.orm import load\n"),
    "kin": (
        "import os\n\nfrom lib import a\nfrom lib.zone import b\n\nfrom app import c\n",
        "import os\n\nfrom lib import a\nfrom lib.orm import load\nfrom lib.zone import b\n\nfrom app import c\n",
    ),
    "in a function": (
        "import os\n\n\ndef f():\n    from lib.orm import fetch\n",
        "import os\n\nfrom lib.orm import load\n\n\ndef f():\n    from lib.orm import fetch\n",
    ),
    "for types alone": (
        "import os\n\nif os:\n    from lib.orm import fetch\n",
        "import os\n\nfrom lib.orm import load\n\nif os:\n    from lib.orm import fetch\n",
    ),
}


@pytest.mark.parametrize(("before", "after"), FORMS.values(), ids=FORMS)
def test_a_member_is_imported(before: str, after: str) -> None:
    backend = backend_of({"main.py": before})
    edits = member_edit(backend, backend.program.modules[0], "lib.orm", "load")
    found = apply(before, edits)
    compile(found, "main.py", "exec")
    assert found == after
