//! Structs and enumerations that are held to definitions: what comes of it at run time, and that an
//! edit of a definition is noticed.

mod book;
mod built_in;
mod constraints;
mod fields;
mod forms;
mod generics;
mod one_letter;
mod published;
