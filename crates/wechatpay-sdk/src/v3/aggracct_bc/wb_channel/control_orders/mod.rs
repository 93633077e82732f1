//! 聚合账户银行渠道服务 · Bank channel service for aggregate accounts
//!
//! `/v3/aggracct-bc/wb-channel/control-orders`

pub mod info;
pub mod out_request_no;
pub mod punish;
pub mod recover;

/// 聚合账户银行渠道服务 · Bank channel service for aggregate accounts
///
/// `/v3/aggracct-bc/wb-channel/control-orders`
#[derive(Clone)]
pub struct ControlOrders {
    pub(crate) node: crate::chain::Node,
}

impl ControlOrders {
    /// `/info`: 资料更新请求审核结果回调通知 · Report a data update review result
    #[inline]
    pub fn info(&self) -> info::Info {
        info::Info { node: self.node.clone() }
    }

    /// `/punish`: 发起微众台账管控 · Restrict a WeBank ledger account
    #[inline]
    pub fn punish(&self) -> punish::Punish {
        punish::Punish { node: self.node.clone() }
    }

    /// `/recover`: 解除对微众台账的管控 · Lift a ledger account restriction
    #[inline]
    pub fn recover(&self) -> recover::Recover {
        recover::Recover { node: self.node.clone() }
    }

    /// `/{out_request_no}`: 微众管控/解管单号 · WeBank restriction or removal number
    pub fn out_request_no(&self, value: impl Into<String>) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node.bind("out_request_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/control-orders")
    }
}
