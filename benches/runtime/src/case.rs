//! One measured operation.

use std::hint::black_box;

/// Where a case is to end up, by the project's own aims.
#[derive(Clone, Copy, Debug, Default)]
pub struct Target {
    /// At most this share of the time of the group's yardstick.
    pub share: Option<f64>,
    /// Exactly this many allocations and reallocations.
    pub allocations: Option<usize>,
}

pub struct Case {
    /// Cases of one group do the same work.
    pub group: &'static str,
    pub name: &'static str,
    /// The one that the others of its group are compared with.
    pub yardstick: bool,
    pub target: Target,
    run: Box<dyn Fn(u32)>,
}

impl Case {
    /// `operation` hides its inputs in `black_box`; its result is dropped within the measured time.
    pub fn new<T>(
        group: &'static str,
        name: &'static str,
        operation: impl Fn() -> T + 'static,
    ) -> Self {
        let run = move |times| {
            for _ in 0..times {
                black_box(operation());
            }
        };
        Self { group, name, yardstick: false, target: Target::default(), run: Box::new(run) }
    }

    pub fn yardstick(mut self) -> Self {
        self.yardstick = true;
        self
    }

    pub fn at_most(mut self, share: f64) -> Self {
        self.target.share = Some(share);
        self
    }

    pub fn allocates(mut self, times: usize) -> Self {
        self.target.allocations = Some(times);
        self
    }

    /// The loop is inside, so that the call through the box is paid once for all of it.
    pub fn run(&self, times: u32) {
        (self.run)(times);
    }

    /// The two names as one line of the list of allocations.
    pub fn key(&self) -> String {
        format!("{}\t{}", self.group, self.name)
    }
}
