//! 解绑音箱设备码牌 · Unbind a speaker from its plate
//!
//! `/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`

use crate::chain::{Members, Method};

/// 解绑音箱设备码牌 · Unbind a speaker from its plate
///
/// `/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
#[derive(Clone)]
pub struct Unbind {
    pub(crate) node: crate::chain::Node,
}

impl Unbind {
    /// 解绑音箱设备码牌 · Unbind a speaker from its plate
    ///
    /// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
    ///
    /// 服务商按设备序列号解除音箱与收款码牌的绑定，返回解绑后的绑定状态。模式：服务商。
    ///
    /// Unbinds a speaker from its QR code plate by serial number and returns the binding state. Mode: partner.
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
    /// 官方文档 · Official pages: [p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
    #[doc(alias(
        "解绑音箱设备码牌",
        "Unbind a speaker from its plate",
        "码牌音箱",
        "unbind",
        "open-scenario-speaker/unbind"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(
            Method::POST,
            "/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/open-scenario-speaker/{device_sn}/unbind")
    }
}

/// 解绑音箱设备码牌 · Unbind a speaker from its plate
pub mod post {

    enumeration! {
        /// 绑定状态 · Binding status
        BindState {
            /// `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`: 未绑定 · Not bound
            OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND = "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND",
            /// `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`: 已绑定 · Bound
            OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED = "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED",
        }
    }

    /// 解绑音箱设备码牌：应答 · Unbind a speaker from its plate: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 设备sn · Device serial number
        pub device_sn: Option<String>,
        /// 绑定状态 · Binding status
        pub bind_state: BindState,
        /// 收款链接url · Payment collection URL
        pub code_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => device_sn: Optional "device_sn",
            2 => bind_state: Optional "bind_state",
            3 => code_url: Optional "code_url",
        }
    }
}
