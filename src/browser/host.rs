//! The frame's side of the port.

use std::cell::Cell;
use std::rc::{Rc, Weak};

use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, MessagePort, ResizeObserver};

use crate::port::ToHost;

/// The frame's side of the port: sends messages, and the height whenever it changed.
pub struct HostPort {
    port: MessagePort,
    guide: HtmlElement,
    /// Lives as long as the frame. No browser that runs the guide is without.
    observer: Option<ResizeObserver>,
    /// The height that was told last.
    sent: Cell<Option<u32>>,
    silent: Cell<bool>,
}

impl HostPort {
    /// The side of a guide that is drawn in an element.
    #[must_use]
    pub fn new(port: MessagePort, guide: HtmlElement) -> Rc<Self> {
        let host = Rc::new_cyclic(|host: &Weak<Self>| {
            let host = host.clone();
            let resized = Closure::<dyn Fn()>::new(move || {
                if let Some(host) = host.upgrade() {
                    host.tell_height();
                }
            });
            let observer = ResizeObserver::new(resized.as_ref().unchecked_ref()).ok();
            resized.forget();
            Self {
                port,
                guide,
                observer,
                sent: Cell::new(None),
                silent: Cell::new(false),
            }
        });
        host.observe();
        host
    }

    /// Has the observer look at the height anew. It compares with the height that it saw last: a screen that was told
    /// and left between two frames it never saw, and would miss a way back from it.
    fn observe(&self) {
        if let Some(observer) = &self.observer {
            observer.unobserve(&self.guide);
            observer.observe(&self.guide);
        }
    }

    /// Sends nothing from here on, or speaks again.
    pub fn set_silent(&self, silent: bool) {
        self.silent.set(silent);
    }

    /// Sends a message, after the height that the screen has now: so the order is always the same.
    pub fn tell(&self, message: ToHost) {
        self.tell_height();
        self.send(message);
        self.observe();
    }

    fn tell_height(&self) {
        if self.silent.get() {
            return;
        }
        let height = ToHost::height(self.guide.get_bounding_client_rect().height());
        let (_, pixels) = height.parts();
        if self.sent.replace(Some(pixels)) != Some(pixels) {
            self.send(height);
        }
    }

    fn send(&self, message: ToHost) {
        if self.silent.get() {
            return;
        }
        let (name, number) = message.parts();
        let sent = js_sys::Object::new();
        let put = |key: &str, value: &JsValue| js_sys::Reflect::set(&sent, &key.into(), value);
        // Neither can fail on a plain object and an open port; a closed port drops what it is given.
        let _ = put("type", &name.into());
        let _ = put("value", &number.into());
        let _ = self.port.post_message(&sent);
    }
}
