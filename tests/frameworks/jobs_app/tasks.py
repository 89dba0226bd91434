import functools

import dramatiq
from celery import Celery, shared_task

app = Celery("app")


@app.task
def plain(): ...  # root: task plain (background, thread)


@shared_task(bind=True, max_retries=3)
def retried(self): ...  # root: task retried (background, thread)


def actor(queue="default"):
    def decorator(function):
        @functools.wraps(function)
        async def wrapped(*args, **kwargs):  # root: task wrapped (background, loop)
            return await function(*args, **kwargs)

        dramatiq.actor(wrapped, queue_name=queue)
        return wrapped

    return decorator


@actor("mail")
async def send():  # root: task send (background, loop)
    return None
