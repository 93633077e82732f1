//! `/v3/aggracct-bc/wb-channel/control-orders`

pub mod info;
pub mod out_request_no;
pub mod punish;
pub mod recover;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/aggracct-bc/wb-channel/control-orders`
pub struct ControlOrders(pub(crate) Node);

impl ControlOrders {
    /// `/info`
    #[inline]
    pub fn info(self) -> info::Info {
        info::Info(self.0)
    }

    /// `/punish`
    #[inline]
    pub fn punish(self) -> punish::Punish {
        punish::Punish(self.0)
    }

    /// `/recover`
    #[inline]
    pub fn recover(self) -> recover::Recover {
        recover::Recover(self.0)
    }

    /// `/{out_request_no}`: 微众管控/解管单号
    #[inline]
    pub fn out_request_no(self, value: impl Into<String>) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo(self.0.bind("out_request_no", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/aggracct-bc/wb-channel/control-orders", rest)
    }
}
