//! What is sensitive is printed nowhere.

mod absent;
mod errors;
mod everywhere;
mod secrets;
mod shown;
