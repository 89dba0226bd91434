import asyncio

import click
import typer

app = typer.Typer()


@app.command()
def serve(): ...  # root: command serve (command, thread)


@click.command()
def migrate(): ...  # root: command migrate (command, thread)


def configure(): ...  # root: import of cli (start-up, thread)


async def main(): ...  # root: command main (command, loop)


def helper(): ...


configure()
if __name__ == "__main__":
    asyncio.run(main())
