"""Follows values forwards through one body, statement by statement: the traversal that every flow domain shares.

A domain says what a value is, how two join, and what names, attributes, calls and stores do to values; the order of
evaluation, branches, loops, `try` and comprehensions are settled here, once. Beside the values of names two sets are
kept: `holds` has what is true on every way to a place, `may` what is true on some way.

Loops are read twice, so that what the end of the body does reaches its beginning; a domain that notes events notes
them by their node, so that the second reading adds nothing but what the first could not see.
"""

from collections.abc import Sequence

from doyen.facts import tree
from doyen.program.flow.values import Values


class Flow[V](Values[V]):
    """One reading of a body by a domain, statement by statement."""

    # -- statements --------------------------------------------------------------------------------------------------

    def run(self, statements: Sequence[tree.Stmt]) -> bool:
        """Reads a block up to where control leaves it; returns whether it reaches the end."""
        for statement in statements:
            self.line = getattr(statement, "line", self.line)
            if not self._statement(statement):
                return False
        return True

    def _statement(self, node: tree.Stmt) -> bool:
        match node:
            case tree.Assign(targets=targets):
                self._assign(targets, node.value)
            case tree.AnnAssign(target=target):
                if node.value is not None:
                    self._assign((target,), node.value)
            case tree.ExprStmt():
                self.value(node.value)
            case tree.Return():
                self.is_leaving = True
                self.returned(self.value(node.value))
                self.is_leaving = False
                return False
            case tree.If():
                return self._if(node)
            case tree.For():
                return self._for(node)
            case tree.While():
                return self._while(node)
            case tree.With():
                return self._with(node)
            case tree.Try():
                return self._try(node)
            case _:
                return self._rare(node)
        return True

    def _rare(self, node: tree.Stmt) -> bool:
        match node:
            case tree.Raise():
                self.is_leaving = True
                self.value(node.error)
                self.value(node.cause)
                self.is_leaving = False
                return False
            case tree.Jump():
                if self.jumps:
                    self.jumps[-1].append(self.snapshot())
                return False
            case tree.Match():
                return self._match(node)
            case tree.Delete(targets=targets):
                for target in targets:
                    if type(target) is tree.Name:
                        self.names.pop(target.id, None)
                    else:
                        self.value(target)
            case tree.Assert():
                self.value(node.test)
                self.assumed(node.test, positive=True)
        return True

    def _assign(self, targets: Sequence[tree.Expr], node: tree.Expr) -> None:
        first = targets[0]
        if len(targets) == 1 and type(first) is tree.Seq and type(node) is tree.Seq and _is_paired(first, node):
            for target, value in zip(first.items, [self.value(one) for one in node.items], strict=True):
                self.bind(target, value)
            return
        value = self.value(node)
        for target in targets:
            self.bind(target, value)

    def _if(self, node: tree.If) -> bool:
        self.value(node.test)
        before = self.snapshot()
        ends = []
        for positive, statements in ((True, node.body), (False, node.orelse)):
            self.restore(before)
            self.assumed(node.test, positive=positive)
            if self.run(statements):
                ends.append(self.snapshot())
        if ends:
            self.merge(ends)
        return bool(ends)

    def _for(self, node: tree.For) -> bool:
        items = self.item(self.value(node.iter))
        self._loop(node.body, node.target, items)
        return self.run(node.orelse)

    def _while(self, node: tree.While) -> bool:
        self.value(node.test)
        self._loop(node.body, None, self.nothing, node.test)
        return self.run(node.orelse)

    def _loop(
        self, body: Sequence[tree.Stmt], target: tree.Expr | None, items: V, test: tree.Expr | None = None
    ) -> None:
        for _ in range(2):
            before = self.snapshot()
            self.jumps.append([])
            if target is not None:
                self.bind(target, items)
            flows = self.run(body)
            if flows and test is not None:
                self.value(test)
            ends = [before, *self.jumps.pop()]
            self.merge([*ends, self.snapshot()] if flows else ends)

    def _with(self, node: tree.With) -> bool:
        for manager, target in node.items:
            entered = self.entered(manager, self.value(manager))
            if target is not None:
                self.bind(target, entered)
        self.opened(node)
        flows = self.run(node.body)
        self.left(node)
        return flows

    def _try(self, node: tree.Try) -> bool:
        before = self.snapshot()
        flows = self.run(node.body)
        after = self.snapshot()
        ends = []
        if flows and self.run(node.orelse):
            ends.append(self.snapshot())
        self.merge([before, after])
        broken = self.snapshot()
        for handler in node.handlers:
            self.restore(broken)
            if handler.name:
                self.names[handler.name] = self.nothing
            if self.run(handler.body):
                ends.append(self.snapshot())
        self.merge(ends or [broken])
        return self.run(node.final) and bool(ends)

    def _match(self, node: tree.Match) -> bool:
        subject = self.value(node.subject)
        before = self.snapshot()
        ends = [before]
        for case in node.cases:
            self.restore(before)
            for name in case.names:
                self.names[name] = subject
            self.value(case.guard)
            if self.run(case.body):
                ends.append(self.snapshot())
        self.merge(ends)
        return True


def _is_paired(targets: tree.Seq, values: tree.Seq) -> bool:
    """Whether `a, b = x, y` binds each name to one written value."""
    stars = any(type(one) is tree.Star for one in (*targets.items, *values.items))
    return not stars and len(targets.items) == len(values.items)
