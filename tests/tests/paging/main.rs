//! From page to page: every action that pages, outputs and requests of every form, and botocore's
//! paginators.

mod botocore;
mod dispatch;
mod every_action;
mod identity_pools;
mod items;
mod outputs;
mod requests;
mod user_pools;
mod walk;
