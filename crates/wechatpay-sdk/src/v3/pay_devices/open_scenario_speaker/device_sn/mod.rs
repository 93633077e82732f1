//! `/v3/pay-devices/open-scenario-speaker/{device_sn}`

pub mod bind;
pub mod prebind;
pub mod unbind;

/// `/v3/pay-devices/open-scenario-speaker/{device_sn}`
pub struct DeviceSn {
    pub(crate) node: crate::chain::Node,
}

impl DeviceSn {
    /// `/bind`
    #[inline]
    pub fn bind(self) -> bind::Bind {
        bind::Bind { node: self.node }
    }

    /// `/prebind`
    #[inline]
    pub fn prebind(self) -> prebind::Prebind {
        prebind::Prebind { node: self.node }
    }

    /// `/unbind`
    #[inline]
    pub fn unbind(self) -> unbind::Unbind {
        unbind::Unbind { node: self.node }
    }

    /// 查询音箱绑定信息 (partner)
    ///
    /// `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .pay_devices()
    ///     .open_scenario_speaker()
    ///     .device_sn("ABCDEF")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/pay-devices/open-scenario-speaker/{device_sn}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/open-scenario-speaker/{device_sn}")
    }
}

/// 查询音箱绑定信息
pub mod get {

    pub use crate::v3::pay_devices::open_scenario_speaker::device_sn::bind::post::{
        BindState, Response,
    };
}
