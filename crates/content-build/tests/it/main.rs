//! What is refused, with its file and line, in one sentence: each test breaks a copy of the real content.

mod attributes;
mod copy;
mod figures;
mod languages;
mod refusals;
mod signoff;
mod slips;
mod twice;
