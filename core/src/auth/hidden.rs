//! What `Debug` shows of a secret.

use core::fmt;

/// `<hidden>`, as in the `Debug` of derived structs.
pub(super) struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<hidden>")
    }
}
