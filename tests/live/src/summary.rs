//! What a run printed: a line for each fault, and one that counts.

use cognito_request::Service;

use crate::emulator::Emulator;
use crate::scenario::Failed;

/// Prints what came of it; whether every action was answered and nothing went wrong.
pub(crate) fn print(name: &str, emulator: &Emulator, failed: &[Failed]) -> bool {
    for Failed { area, fault } in failed {
        eprintln!("live: FAILED: {name}: {area}: {fault}");
    }
    let implemented = emulator.implemented();
    let unanswered: Vec<&str> = implemented
        .iter()
        .map(String::as_str)
        .filter(|target| !emulator.has_answered(target))
        .collect();
    for target in &unanswered {
        eprintln!("live: FAILED: {name}: {target} was not answered as it should be");
    }
    println!(
        "live: {name}: {} of {} actions answered ({} of user pools, {} of identity pools): {} \
         replies, read and written again, are what their bodies say in {} members",
        implemented.len() - unanswered.len(),
        implemented.len(),
        emulator.answered_of(Service::UserPools),
        emulator.answered_of(Service::IdentityPools),
        emulator.replies,
        emulator.members,
    );
    failed.is_empty() && unanswered.is_empty() && !implemented.is_empty()
}
