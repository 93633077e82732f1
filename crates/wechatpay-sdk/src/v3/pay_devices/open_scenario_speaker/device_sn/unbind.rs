//! `/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`

use crate::chain::{Members, Method};

/// `/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
pub struct Unbind {
    pub(crate) node: crate::chain::Node,
}

impl Unbind {
    /// 解绑音箱设备码牌 (partner)
    ///
    /// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .pay_devices()
    ///     .open_scenario_speaker()
    ///     .device_sn("ABCDEF")
    ///     .unbind()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
    #[inline]
    pub fn post(self) -> crate::Call<post::Response> {
        self.node.call(
            Method::POST,
            "/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind",
            Members::None,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/open-scenario-speaker/{device_sn}/unbind")
    }
}

/// 解绑音箱设备码牌
pub mod post {

    pub use crate::v3::pay_devices::open_scenario_speaker::device_sn::bind::post::{
        BindState, Response,
    };
}
