//! What is sent: a story for each area of the services, which makes what it needs, does with it
//! all that the emulator implements, and looks whether it was done.

mod clients;
mod domains;
mod groups;
mod identity_pools;
mod identity_providers;
mod mfa;
mod passwords;
mod pools;
mod profile;
mod refusals;
mod resource_servers;
mod sign_in;
mod sign_out;
mod sign_up;
mod users;

use crate::emulator::Emulator;
use crate::fault::Fault;

/// An area that came to no good end.
pub(crate) struct Failed {
    /// Its name.
    pub(crate) area: &'static str,
    /// What went wrong.
    pub(crate) fault: Fault,
}

type Area = fn(&mut Emulator) -> Result<(), Fault>;

/// The areas. Each stands alone, so that a fault in one hides nothing in the next.
const AREAS: [(&str, Area); 15] = [
    ("user pools", pools::play),
    ("app clients", clients::play),
    ("domains", domains::play),
    ("identity providers", identity_providers::play),
    ("resource servers", resource_servers::play),
    ("groups", groups::play),
    ("users", users::play),
    ("sign-up", sign_up::play),
    ("sign-in", sign_in::play),
    ("profile", profile::play),
    ("passwords", passwords::play),
    ("second factors", mfa::play),
    ("sign-out", sign_out::play),
    ("identity pools", identity_pools::play),
    ("refusals", refusals::play),
];

/// Plays all areas; what went wrong.
pub(crate) fn play(emulator: &mut Emulator) -> Vec<Failed> {
    let failed = |(area, play): (_, Area)| Some(Failed { area, fault: play(emulator).err()? });
    AREAS.into_iter().filter_map(failed).collect()
}
