//! What other threads want done on the thread of the window.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use slint::EventLoopError;
use slint::platform::EventLoopProxy;

use crate::activity::Wake;

type Task = Box<dyn FnOnce() + Send>;

/// Tasks in their order, and the wish to end.
#[derive(Clone)]
pub(crate) struct Queue {
    waiting: Arc<Mutex<Waiting>>,
    waker: Arc<dyn Wake>,
}

#[derive(Default)]
struct Waiting {
    tasks: VecDeque<Task>,
    quits: bool,
}

impl Queue {
    pub(crate) fn new(waker: Arc<dyn Wake>) -> Self {
        Self {
            waiting: Arc::default(),
            waker,
        }
    }

    fn with<T>(&self, look: impl FnOnce(&mut Waiting) -> T) -> T {
        look(&mut self.waiting.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn put(&self, task: Task) {
        self.with(|waiting| waiting.tasks.push_back(task));
        self.waker.wake();
    }

    /// What waits now; what is put while it is done comes with the next.
    pub(crate) fn batch(&self) -> VecDeque<Task> {
        self.with(|waiting| std::mem::take(&mut waiting.tasks))
    }

    pub(crate) fn has_no_task(&self) -> bool {
        self.with(|waiting| waiting.tasks.is_empty())
    }

    /// No task, and no wish to end.
    pub(crate) fn is_empty(&self) -> bool {
        self.with(|waiting| waiting.tasks.is_empty() && !waiting.quits)
    }

    /// Whether somebody wished to end since this was asked last.
    pub(crate) fn quits(&self) -> bool {
        self.with(|waiting| std::mem::take(&mut waiting.quits))
    }
}

impl EventLoopProxy for Queue {
    fn quit_event_loop(&self) -> Result<(), EventLoopError> {
        self.with(|waiting| waiting.quits = true);
        self.waker.wake();
        Ok(())
    }

    fn invoke_from_event_loop(&self, task: Task) -> Result<(), EventLoopError> {
        self.put(task);
        Ok(())
    }
}
