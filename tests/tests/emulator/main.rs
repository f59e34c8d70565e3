//! An emulator written with this library, asked by botocore, on which boto3 stands.

mod emulator;
mod replies;
